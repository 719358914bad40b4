import { by } from './by.js';
import { practice } from './confidence.js';
import { countedIn as as } from './counted-in.js';
import { flow, stock } from './rows.js';

/** Recommendations that wait for an answer. */
export const recommendationIndicators = () => [
  flow(
    'recommendations.made',
    ['Số kiến nghị đã gửi', 'Recommendations sent', as.recommendations],
    {
      ...practice,
      ...by('level'),
      dimensions: ['addressee'],
      called: ['kiến nghị, đề xuất', 'số kiến nghị', 'kiến nghị đã gửi'],
    },
  ),
  flow(
    'recommendations.answered',
    ['Số kiến nghị được trả lời', 'Recommendations answered', as.recommendations],
    {
      ...practice,
      ...by('level'),
      dimensions: ['addressee'],
      partOf: 'recommendations.made',
      // Recommendations of earlier periods are among them.
      relations: 'usual',
      called: ['kiến nghị được trả lời', 'trả lời kiến nghị'],
    },
  ),
  stock(
    'recommendations.overdue',
    ['Số kiến nghị quá hạn chưa trả lời', 'Recommendations overdue', as.recommendations],
    {
      ...practice,
      ...by('level'),
      dimensions: ['addressee'],
      called: ['kiến nghị quá hạn', 'kiến nghị chưa được trả lời'],
    },
  ),
];
