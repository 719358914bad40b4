import { describe, expect, it } from 'vitest';
import { rowPlanner, placingOf } from '#inside/exporters/excel';
import { wordTable, writerOn } from '../support.js';

function planOf(text: string, role: 'data' | 'total' = 'data') {
  const block = wordTable([text]);
  const plan = rowPlanner(placingOf(block, writerOn([100]).writer));
  return plan({ role, cells: block.rows[0]?.cells ?? {} });
}

describe('rowPlanner', () => {
  it('plans one low row for a short text', () => {
    const { heights, texts } = planOf('Xã A');
    expect(heights).toHaveLength(1);
    expect(texts).toBeUndefined();
  });

  it('plans a higher row for a text that wraps, or that has lines', () => {
    const [low = 0] = planOf('Xã A').heights;
    expect(planOf('Ủy ban nhân dân xã Hòa Bình').heights[0]).toBeGreaterThan(1.5 * low);
    expect(planOf('a\nb').heights[0]).toBeGreaterThan(1.5 * low);
  });

  it('counts on the wider letters of bold type', () => {
    const text = 'x'.repeat(15);
    const [plain = 0] = planOf(text).heights;
    expect(planOf(text, 'total').heights[0]).toBeGreaterThan(plain);
  });

  it('goes on in further rows without losing a word, none higher than Excel shows', () => {
    const text = Array.from({ length: 2000 }, (_, at) => `chữ${at}`).join(' ');
    const { heights, texts } = planOf(text);
    expect(heights.length).toBeGreaterThan(1);
    expect(Math.max(...heights)).toBeLessThanOrEqual(409);
    expect(texts?.[0]?.join(' ')).toBe(text);
  });

  it('keeps names whole in cells of several lines', () => {
    const { heights, texts } = planOf('Họp dân ở xã Mẫu An về đường ở xã Mẫu Bình và rác ở xã Mẫu');
    expect(heights).toHaveLength(1);
    expect(texts?.[0]?.join(' ')).toMatch(/xã\u00a0Mẫu\u00a0\p{Lu}/u);
  });
});
