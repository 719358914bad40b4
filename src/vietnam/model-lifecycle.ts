import type { Lifecycle } from '#room/lifecycle';
import { frozen } from './frozen.js';
import { makeMove } from './make-move.js';

const carriedOut = ['registered'] as const;
const effective = ['registered', 'effective'] as const;
const recognised = ['registered', 'effective', 'recognised'] as const;

/**
 * The usual way of a skilful-mobilization model, from proposal to recognition and after.
 *
 * Vietnamese: quy trình xây dựng, công nhận mô hình “Dân vận khéo”.
 *
 * Not confirmed: provincial guidelines name these steps, but the exact ones vary; the roles
 * (`host`, `board`, `council`) and requirements are proposals. Hand in a copy with your own.
 * `rejected` keeps the model among the registered.
 *
 * @example
 * ```ts
 * import { modelLifecycle } from 'danvan/vietnam';
 *
 * modelLifecycle.initial; //=> 'proposed'
 * modelLifecycle.moves.find(({ to }) => to === 'recognised')?.needs; //=> ['decision']
 * ```
 *
 * @category Campaigns
 */
export const modelLifecycle: Lifecycle = /* @__PURE__ */ (() =>
  frozen({
    id: 'skilful-mobilization-model',
    name: { vi: 'Quy trình mô hình “Dân vận khéo”', en: 'Way of a skilful-mobilization model' },
    initial: 'proposed',
    states: [
      { id: 'proposed', name: { vi: 'đề xuất' } },
      { id: 'registered', name: { vi: 'đăng ký' }, reaches: carriedOut },
      { id: 'approved', name: { vi: 'phê duyệt danh mục' }, reaches: carriedOut },
      { id: 'carried-out', name: { vi: 'triển khai' }, reaches: carriedOut },
      { id: 'self-assessed', name: { vi: 'tự đánh giá' }, reaches: carriedOut },
      { id: 'appraised', name: { vi: 'kiểm tra, thẩm định' }, reaches: effective },
      { id: 'reviewed', name: { vi: 'bình xét' }, reaches: effective },
      { id: 'recognised', name: { vi: 'công nhận' }, reaches: recognised },
      { id: 'rejected', name: { vi: 'không đạt' }, reaches: carriedOut },
      { id: 'rewarded', name: { vi: 'khen thưởng' }, reaches: recognised },
      { id: 'replicated', name: { vi: 'nhân rộng' }, reaches: recognised },
      { id: 'maintained', name: { vi: 'duy trì' }, reaches: recognised },
      { id: 'ended', name: { vi: 'chấm dứt' } },
      {
        id: 'withdrawn',
        name: { vi: 'bị rút công nhận' },
        reaches: carriedOut,
        revokes: ['effective', 'recognised'],
      },
    ],
    moves: [
      makeMove(['proposed', 'registered', 'host', 'registration']),
      makeMove(['registered', 'approved', 'board', 'list']),
      makeMove(['approved', 'carried-out', 'host']),
      makeMove(['carried-out', 'self-assessed', 'host', 'self-assessment']),
      makeMove(['self-assessed', 'appraised', 'board', 'appraisal']),
      makeMove(['self-assessed', 'rejected', 'board', 'appraisal']),
      makeMove(['appraised', 'reviewed', 'council', 'minutes']),
      makeMove(['reviewed', 'recognised', 'board', 'decision']),
      makeMove(['reviewed', 'rejected', 'board', 'minutes']),
      makeMove(['recognised', 'rewarded', 'board', 'award']),
      ...['recognised', 'rewarded', 'maintained'].map((from) =>
        makeMove([from, 'replicated', 'board host']),
      ),
      ...['recognised', 'rewarded', 'replicated'].map((from) =>
        makeMove([from, 'maintained', 'host']),
      ),
      ...['recognised', 'rewarded', 'replicated', 'maintained'].map((from) =>
        makeMove([from, 'withdrawn', 'board', 'withdrawal']),
      ),
      ...['proposed', 'registered', 'approved', 'carried-out', 'replicated', 'maintained'].map(
        (from) => makeMove([from, 'ended', 'host board']),
      ),
      makeMove(['rejected', 'carried-out', 'host']),
    ],
    source: 'Generic steps of provincial guidelines; not confirmed for any one province',
  }))();
