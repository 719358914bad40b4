import type { lifecycleFinding } from '#inside/lifecycle';
import type { GivenOut } from './given-out-row.js';

export const lifecycleGivenOut: GivenOut<typeof lifecycleFinding> = {
  'lifecycle/unknown-state': [
    'error',
    { state: 'registred', nearest: 'registered' },
    {
      vi: 'Quy trình không có trạng thái “registred”; có thể là “registered”.',
      en: 'The lifecycle has no state “registred”; perhaps “registered” is meant.',
    },
  ],
  'lifecycle/repeated-state': [
    'error',
    { state: 'registered' },
    {
      vi: 'Trạng thái “đăng ký” (registered) được khai hai lần trong quy trình; hãy bỏ bớt một.',
      en: 'The lifecycle gives the state “registered” twice.',
    },
  ],
  'lifecycle/unreachable-state': [
    'warning',
    { state: 'rewarded' },
    {
      vi: 'Không có bước nào dẫn đến trạng thái “khen thưởng” (rewarded); hãy bổ sung bước hoặc bỏ trạng thái này.',
      en: 'No moves lead to the state “rewarded”.',
    },
  ],
  'lifecycle/move-not-allowed': [
    'error',
    {
      from: 'registered',
      to: 'recognised',
      by: 'host',
      allowed: ['approved', 'ended'],
    },
    {
      vi: 'Không được để “đơn vị chủ trì” (host) chuyển từ “đăng ký” (registered) sang “được công nhận” (recognised); chỉ được chuyển sang “đã phê duyệt” (approved), “đã chấm dứt” (ended).',
      en: 'A move from “registered” to “recognised” by “host” is not allowed; only “approved”, “ended” can follow.',
    },
  ],
  'lifecycle/requirement-missing': [
    'error',
    {
      from: 'reviewed',
      to: 'recognised',
      missing: ['decision'],
    },
    {
      vi: 'Chưa đủ điều kiện để chuyển từ “bình xét” (reviewed) sang “được công nhận” (recognised), còn thiếu: “quyết định” (decision).',
      en: 'The move from “reviewed” to “recognised” still needs “decision”.',
    },
  ],
};
