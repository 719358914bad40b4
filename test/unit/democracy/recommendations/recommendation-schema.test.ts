import { describe, expect, it } from 'vitest';
import { recommendationSchema, recommendationStates } from '#inside/democracy';

const row = { id: 'n', unit: 'xa', content: 'sửa cống', addressee: 'ubnd' };
const stateOf = (change: object) => recommendationSchema.parse({ ...row, ...change }).state;
const isRead = (change: object) => recommendationSchema.safeParse({ ...row, ...change }).success;

describe('the schema of recommendations', () => {
  it('takes the state from the day of the answer, unless it is said', () => {
    expect(stateOf({})).toBe('open');
    expect(stateOf({ answeredOn: '2026-06-02' })).toBe('answered');
    expect(recommendationStates.map((state) => stateOf({ state }))).toEqual(recommendationStates);
    expect(stateOf({ state: 'refused', answeredOn: '2026-06-02' })).toBe('refused');
  });

  it('needs somebody to be sent to: a unit or words', () => {
    expect(isRead({ addressee: undefined })).toBe(false);
    expect(isRead({ addressee: undefined, addresseeWords: 'các chủ đầu tư' })).toBe(true);
  });

  it('refuses days that are none, states and fields that nobody has', () => {
    expect(isRead({ due: '2026-02-30' })).toBe(false);
    expect(isRead({ state: 'lost' })).toBe(false);
    expect(isRead({ raisedIn: { list: 'dialogues' } })).toBe(false);
    expect(isRead({ deadline: '2026-02-28' })).toBe(false);
    expect(isRead({ from: '2026-02-02', to: '2026-02-01' })).toBe(false);
  });
});
