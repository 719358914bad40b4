import { aggregate, en, explain, explanationText, vi, type ObservationInput } from 'danvan';
import { describe, expect, it } from 'vitest';
import { datasetOf, sent } from '../../../support/figures.js';

type Options = Parameters<typeof aggregate>[1];

const told = (
  observations: readonly ObservationInput[],
  indicator: string,
  { unit, ...options }: Partial<Options> & { readonly unit?: string } = {},
) => {
  const asked = { units: 'tinh', period: '2026-Q3', ...options };
  const table = aggregate(datasetOf(observations), asked);
  const explanation = explain(table, `x.${indicator}`, unit);
  return `${explanationText(explanation, vi)}\n\n${explanationText(explanation, en)}`;
};

const consolidated = { scope: 'consolidated' } as const;
const nil = { state: 'nil' } as const;

describe('what is said of a figure', () => {
  it('names what was added, and who is silent', () => {
    const rows = [sent('xa-a', 'sessions', 1200), sent('xa-b', 'sessions', 5)];
    expect(told(rows, 'sessions')).toMatchInlineSnapshot(`
      "Số liệu quý III năm 2026 của tỉnh Mẫu về “Số cuộc” là 1.205 cuộc, cộng từ báo cáo của 2/3 đơn vị.
      Gồm: xã A 1.200 cuộc, xã B 5 cuộc.
      Cách tính: cộng số của các đơn vị; cộng các kỳ không trùng nhau; số gửi theo nhiều hệ thống báo cáo chỉ tính một lần.
      Chưa gửi số liệu: phường C.

      “Số cuộc” of tỉnh Mẫu, third quarter of 2026: 1,205 cuộc, added up from reports of 2 of 3 units.
      Made up of: xã A 1,200 cuộc, xã B 5 cuộc.
      How it is counted: units are added; periods that do not overlap are added; what is sent on several reporting lines counts once.
      Have sent nothing: phường C."
    `);
  });

  it('says for whom a consolidated figure stands in, and why it was chosen', () => {
    const rows = [sent('tinh', 'sessions', 500, consolidated), sent('xa-a', 'sessions', 20)];
    expect(told(rows, 'sessions')).toMatchInlineSnapshot(`
      "Số liệu quý III năm 2026 của tỉnh Mẫu về “Số cuộc” là 500 cuộc, theo số tổng hợp của tỉnh Mẫu; 1/3 đơn vị đã gửi số liệu.
      Cách tính: cộng số của các đơn vị; cộng các kỳ không trùng nhau; số gửi theo nhiều hệ thống báo cáo chỉ tính một lần.
      Chưa gửi số liệu: xã B, phường C.
      Giữa số tổng hợp của tỉnh Mẫu (500 cuộc, từ ngày 01/7/2026 đến hết ngày 30/9/2026) và số của 1 đơn vị cấp dưới (20 cuộc), đã tính số tổng hợp, vì số này bao quát nhiều hơn (276 so với 92 ngày phải báo cáo của các đơn vị).
      Không tính 20 cuộc (số của xã A, quý III năm 2026), vì đã tính số tổng hợp của cấp trên (tỉnh Mẫu, 500 cuộc).

      “Số cuộc” of tỉnh Mẫu, third quarter of 2026: 500 cuộc, the consolidated figure of tỉnh Mẫu; 1 of 3 units have reported.
      How it is counted: units are added; periods that do not overlap are added; what is sent on several reporting lines counts once.
      Have sent nothing: xã B, phường C.
      Between the consolidated figure of tỉnh Mẫu (500 cuộc, 1 July 2026 to 30 September 2026) and 1 unit below (20 cuộc), the consolidated figure counts, since it covers more of what is owed (276 against 92 unit-days).
      Not counted: 20 cuộc (figure of xã A, third quarter of 2026), since the consolidated figure from above counts (tỉnh Mẫu, 500 cuộc)."
    `);
  });

  it('says why three communes come before a consolidated figure', () => {
    const rows = [
      sent('tinh', 'sessions', 500, consolidated),
      sent('xa-a', 'sessions', 200),
      sent('xa-b', 'sessions', 180),
      sent('phuong-c', 'sessions', 100),
    ];
    expect(told(rows, 'sessions')).toMatchInlineSnapshot(`
      "Số liệu quý III năm 2026 của tỉnh Mẫu về “Số cuộc” là 480 cuộc, cộng từ báo cáo của 3/3 đơn vị.
      Gồm: xã A 200 cuộc, xã B 180 cuộc, phường C 100 cuộc.
      Cách tính: cộng số của các đơn vị; cộng các kỳ không trùng nhau; số gửi theo nhiều hệ thống báo cáo chỉ tính một lần.
      Giữa số tổng hợp của tỉnh Mẫu (500 cuộc, từ ngày 01/7/2026 đến hết ngày 30/9/2026) và số của 3 đơn vị cấp dưới (480 cuộc), đã tính số của cấp dưới, vì số của cấp dưới đã bao quát đủ (276/276 ngày phải báo cáo của các đơn vị).

      “Số cuộc” of tỉnh Mẫu, third quarter of 2026: 480 cuộc, added up from reports of 3 of 3 units.
      Made up of: xã A 200 cuộc, xã B 180 cuộc, phường C 100 cuộc.
      How it is counted: units are added; periods that do not overlap are added; what is sent on several reporting lines counts once.
      Between the consolidated figure of tỉnh Mẫu (500 cuộc, 1 July 2026 to 30 September 2026) and 3 units below (480 cuộc), the units below count, since they cover what is owed (276 of 276 unit-days)."
    `);
  });

  it('shows both running totals of a difference', () => {
    const running = { basis: 'cumulative' } as const;
    const rows = [
      sent('xa-a', 'sessions', 20, { period: '2026-H1', ...running }),
      sent('xa-a', 'sessions', 50, { period: '2026-9M', ...running }),
      sent('xa-b', 'sessions', 7, { period: '2026-9M', ...running }),
      sent('phuong-c', 'sessions', nil, { period: '2026-07' }),
    ];
    expect(told(rows, 'sessions')).toMatchInlineSnapshot(`
      "Số liệu quý III năm 2026 của tỉnh Mẫu về “Số cuộc” là 30 cuộc, cộng từ báo cáo của 1/3 đơn vị.
      Gồm: xã A 30 cuộc, phường C 0 cuộc.
      Cách tính: cộng số của các đơn vị; cộng các kỳ không trùng nhau; số gửi theo nhiều hệ thống báo cáo chỉ tính một lần.
      Số của xã A từ ngày 01/7/2026 đến hết ngày 30/9/2026 là 30 cuộc: lấy lũy kế 9 tháng đầu năm 2026 (50 cuộc) trừ 6 tháng đầu năm 2026 (20 cuộc).
      Đã gửi nhưng chưa đủ: xã B (đã gửi, chưa tách được số trong kỳ khỏi số lũy kế); phường C (mới có số của 31/92 ngày trong kỳ).
      Không tính 7 cuộc (số lũy kế của xã B, 9 tháng đầu năm 2026), vì chưa tách được số trong kỳ khỏi số lũy kế.

      “Số cuộc” of tỉnh Mẫu, third quarter of 2026: 30 cuộc, added up from reports of 1 of 3 units.
      Made up of: xã A 30 cuộc, phường C 0 cuộc.
      How it is counted: units are added; periods that do not overlap are added; what is sent on several reporting lines counts once.
      The figure of xã A for 1 July 2026 to 30 September 2026 is 30 cuộc: running total, first nine months of 2026 (50 cuộc), less first half of 2026 (20 cuộc).
      Sent, but not all: xã B (sent, but the running total cannot be taken apart); phường C (for 31 of 92 days).
      Not counted: 7 cuộc (running total of xã B, first nine months of 2026), since the running total cannot be taken apart."
    `);
  });

  it('names both values of two lines, and what does not owe', () => {
    const rows = [
      sent('xa-a', 'sessions', 12, { line: 'front' }),
      sent('xa-a', 'sessions', 15, { line: 'women' }),
      sent('xa-b', 'sessions', { state: 'not-applicable' }),
      sent('phuong-c', 'sessions', { amount: 30, qualifier: 'over' }),
    ];
    expect(told(rows, 'sessions')).toMatchInlineSnapshot(`
      "Số liệu quý III năm 2026 của tỉnh Mẫu về “Số cuộc” là trên 42 cuộc, cộng từ báo cáo của 2/2 đơn vị.
      Gồm: xã A 12 cuộc, phường C trên 30 cuộc.
      Cách tính: cộng số của các đơn vị; cộng các kỳ không trùng nhau; số gửi theo nhiều hệ thống báo cáo chỉ tính một lần.
      Không thuộc diện báo cáo: xã B.
      Không tính 15 cuộc (số của xã A, quý III năm 2026, gửi theo hệ thống Hội Phụ nữ), vì đã tính số gửi theo hệ thống báo cáo khác (12 cuộc).

      “Số cuộc” of tỉnh Mẫu, third quarter of 2026: over 42 cuộc, added up from reports of 2 of 2 units.
      Made up of: xã A 12 cuộc, phường C over 30 cuộc.
      How it is counted: units are added; periods that do not overlap are added; what is sent on several reporting lines counts once.
      Do not owe it: xã B.
      Not counted: 15 cuộc (figure of xã A, third quarter of 2026, sent on the line Hội Phụ nữ), since what was sent on another reporting line counts (12 cuộc)."
    `);
  });

  it('sets the terms of a rate beside each other', () => {
    const rows = [
      sent('xa-a', 'received', 10),
      sent('xa-a', 'successful', 9),
      sent('xa-b', 'received', 4),
      sent('phuong-c', 'received', 0),
      sent('phuong-c', 'successful', 0),
    ];
    expect(told(rows, 'rate')).toMatchInlineSnapshot(`
      "Số liệu quý III năm 2026 của tỉnh Mẫu về “Tỷ lệ” là 90%, bằng 9 (“Thành”) chia cho 10 (“Tiếp nhận”), tính từ báo cáo của 2/3 đơn vị.
      Cách tính: cộng tử số, cộng mẫu số của các đơn vị có đủ cả hai số cho cùng thời gian rồi chia; không lấy bình quân các tỷ lệ.
      Đã gửi nhưng chưa đủ: xã B (mới gửi một trong hai số để tính tỷ lệ).
      Không đưa vào tỷ lệ vì mẫu số bằng 0: phường C.
      Không tính 4 (số “Tiếp nhận” của xã B, quý III năm 2026), vì thiếu số còn lại để tính tỷ lệ cho cùng đơn vị, cùng thời gian.

      “Tỷ lệ” of tỉnh Mẫu, third quarter of 2026: 90%, which is 9 (“Thành”) of 10 (“Tiếp nhận”), from reports of 2 of 3 units.
      How it is counted: the terms of all units that sent both for the same days are added and then divided; rates are never averaged.
      Sent, but not all: xã B (only one of the two terms of the rate).
      Not in the rate, since their denominator is zero: phường C.
      Not counted: 4 (figure “Tiếp nhận” of xã B, third quarter of 2026), since the other term of the rate is missing for the same unit and days."
    `);
  });

  it('lets a stated rate stand where it cannot be recomputed', () => {
    expect(told([sent('xa-a', 'rate', 74)], 'rate', { units: 'xa-a' })).toMatchInlineSnapshot(`
      "Số liệu quý III năm 2026 của xã A về “Tỷ lệ” là 74%, theo tỷ lệ đã báo cáo; chưa tính lại được từ tử số và mẫu số.
      Cách tính: lấy tỷ lệ đơn vị đã báo cáo; không lấy bình quân các tỷ lệ.

      “Tỷ lệ” of xã A, third quarter of 2026: 74%, as it was stated; it cannot be recomputed from its terms.
      How it is counted: the rate that the unit stated; rates are never averaged."
    `);
  });

  it('compares with the year before', () => {
    const rows = ['xa-a', 'xa-b', 'phuong-c'].flatMap((unit) => [
      sent(unit, 'sessions', 20),
      sent(unit, 'sessions', 16, { period: '2025-Q3' }),
    ]);
    const compareWith = 'same-period-last-year';
    expect(told(rows, 'sessions', { compareWith })).toMatchInlineSnapshot(`
      "Số liệu quý III năm 2026 của tỉnh Mẫu về “Số cuộc” là 60 cuộc, cộng từ báo cáo của 3/3 đơn vị.
      Gồm: xã A 20 cuộc, xã B 20 cuộc, phường C 20 cuộc.
      Cách tính: cộng số của các đơn vị; cộng các kỳ không trùng nhau; số gửi theo nhiều hệ thống báo cáo chỉ tính một lần.
      So với quý III năm 2025 (48 cuộc): tăng 12 cuộc (25%).

      “Số cuộc” of tỉnh Mẫu, third quarter of 2026: 60 cuộc, added up from reports of 3 of 3 units.
      Made up of: xã A 20 cuộc, xã B 20 cuộc, phường C 20 cuộc.
      How it is counted: units are added; periods that do not overlap are added; what is sent on several reporting lines counts once.
      Compared (third quarter of 2025, 48 cuộc): up 12 cuộc (25%)."
    `);
    expect(told(rows.slice(0, 5), 'sessions', { compareWith })).toMatchInlineSnapshot(`
      "Số liệu quý III năm 2026 của tỉnh Mẫu về “Số cuộc” là 60 cuộc, cộng từ báo cáo của 3/3 đơn vị.
      Gồm: xã A 20 cuộc, xã B 20 cuộc, phường C 20 cuộc.
      Cách tính: cộng số của các đơn vị; cộng các kỳ không trùng nhau; số gửi theo nhiều hệ thống báo cáo chỉ tính một lần.
      So với quý III năm 2025 (32 cuộc): không so sánh, vì hai kỳ không cùng đơn vị gửi (kỳ đó 2/3).

      “Số cuộc” of tỉnh Mẫu, third quarter of 2026: 60 cuộc, added up from reports of 3 of 3 units.
      Made up of: xã A 20 cuộc, xã B 20 cuộc, phường C 20 cuộc.
      How it is counted: units are added; periods that do not overlap are added; what is sent on several reporting lines counts once.
      Compared (third quarter of 2025, 32 cuộc): no comparison, since not the same units sent both (2 of 3 in that period)."
    `);
    expect(told(rows.slice(0, 5), 'sessions', { compareWith, likeForLike: true }))
      .toMatchInlineSnapshot(`
      "Số liệu quý III năm 2026 của tỉnh Mẫu về “Số cuộc” là 60 cuộc, cộng từ báo cáo của 3/3 đơn vị.
      Gồm: xã A 20 cuộc, xã B 20 cuộc, phường C 20 cuộc.
      Cách tính: cộng số của các đơn vị; cộng các kỳ không trùng nhau; số gửi theo nhiều hệ thống báo cáo chỉ tính một lần.
      So với quý III năm 2025 (32 cuộc): tăng 8 cuộc (25%); chỉ so 2 đơn vị gửi cả hai kỳ: 40 cuộc so với 32 cuộc.

      “Số cuộc” of tỉnh Mẫu, third quarter of 2026: 60 cuộc, added up from reports of 3 of 3 units.
      Made up of: xã A 20 cuộc, xã B 20 cuộc, phường C 20 cuộc.
      How it is counted: units are added; periods that do not overlap are added; what is sent on several reporting lines counts once.
      Compared (third quarter of 2025, 32 cuộc): up 8 cuộc (25%); of the 2 units that sent both alone: 40 cuộc after 32 cuộc."
    `);
  });

  it('says why there is no figure', () => {
    const rows = [sent('xa-a', 'sessions', 12), sent('xa-a', 'persons', 12)];
    expect(told(rows, 'teams')).toMatchInlineSnapshot(`
      "Số liệu tính đến hết quý III năm 2026 của tỉnh Mẫu về “Số tổ” chưa có, vì chưa đơn vị nào gửi.
      Cách tính: cộng số của các đơn vị; lấy số cuối kỳ, không cộng các kỳ; số gửi theo nhiều hệ thống báo cáo chỉ tính một lần.
      Chưa gửi số liệu: xã A, xã B, phường C.

      “Số tổ” of tỉnh Mẫu, third quarter of 2026 (last day): not known yet: nobody has sent it.
      How it is counted: units are added; the last state of the period counts; what is sent on several reporting lines counts once.
      Have sent nothing: xã A, xã B, phường C."
    `);
    expect(told(rows, 'sessions', { missing: 'strict' })).toMatchInlineSnapshot(`
      "Số liệu quý III năm 2026 của tỉnh Mẫu về “Số cuộc” chưa được tổng hợp, vì yêu cầu phải đủ số liệu mà mới có 1/3 đơn vị gửi đủ.
      Đến nay đã có: xã A 12 cuộc.
      Cách tính: cộng số của các đơn vị; cộng các kỳ không trùng nhau; số gửi theo nhiều hệ thống báo cáo chỉ tính một lần.
      Chưa gửi số liệu: xã B, phường C.

      “Số cuộc” of tỉnh Mẫu, third quarter of 2026: withheld until all figures are in: only 1 of 3 units have sent theirs in full.
      So far: xã A 12 cuộc.
      How it is counted: units are added; periods that do not overlap are added; what is sent on several reporting lines counts once.
      Have sent nothing: xã B, phường C."
    `);
    expect(told(rows, 'persons')).toMatchInlineSnapshot(`
      "Số liệu quý III năm 2026 của tỉnh Mẫu về “Số người” không có: số của các đơn vị không cộng được với nhau và chưa có số tổng hợp của tỉnh Mẫu.
      Cách tính: không cộng giữa các đơn vị; không cộng giữa các kỳ; số gửi theo nhiều hệ thống báo cáo chỉ tính một lần.
      Chưa gửi số liệu: xã B, phường C.
      Không tính 12 cuộc (số của xã A, quý III năm 2026), vì số của các đơn vị không cộng được với nhau.

      “Số người” of tỉnh Mẫu, third quarter of 2026: none: units cannot be added, and tỉnh Mẫu sent no consolidated figure.
      How it is counted: units are not added; periods are not added; what is sent on several reporting lines counts once.
      Have sent nothing: xã B, phường C.
      Not counted: 12 cuộc (figure of xã A, third quarter of 2026), since units cannot be added."
    `);
    expect(told([], 'sessions', { missing: 'zero' })).toMatchInlineSnapshot(`
      "Số liệu quý III năm 2026 của tỉnh Mẫu về “Số cuộc” là 0 cuộc; chưa đơn vị nào gửi số liệu, tính là 0 theo yêu cầu của người tổng hợp.
      Cách tính: cộng số của các đơn vị; cộng các kỳ không trùng nhau; số gửi theo nhiều hệ thống báo cáo chỉ tính một lần.
      Chưa gửi số liệu: xã A, xã B, phường C.

      “Số cuộc” of tỉnh Mẫu, third quarter of 2026: 0 cuộc; nobody has sent it, and it is taken as zero, as was asked for.
      How it is counted: units are added; periods that do not overlap are added; what is sent on several reporting lines counts once.
      Have sent nothing: xã A, xã B, phường C."
    `);
  });

  it('tells states by the last day, and money in đồng', () => {
    const rows = [
      sent('tinh', 'teams', 9, consolidated),
      sent('xa-a', 'teams', 3, { period: '2026-08' }),
      sent('xa-a', 'teams', 4, { period: '2026-09' }),
      sent('xa-b', 'cash', 1_500_000),
      sent('tinh', 'cash', 200_000),
    ];
    expect(told(rows, 'teams')).toMatchInlineSnapshot(`
      "Số liệu tính đến hết quý III năm 2026 của tỉnh Mẫu về “Số tổ” là 9 tổ, theo số tổng hợp của tỉnh Mẫu; 1/3 đơn vị đã gửi số liệu.
      Cách tính: cộng số của các đơn vị; lấy số cuối kỳ, không cộng các kỳ; số gửi theo nhiều hệ thống báo cáo chỉ tính một lần.
      Chưa gửi số liệu: xã B, phường C.
      Giữa số tổng hợp của tỉnh Mẫu (9 tổ, ngày 30/9/2026) và số của 1 đơn vị cấp dưới (4 tổ), đã tính số tổng hợp, vì còn đơn vị cấp dưới chưa có số (mới có 1/3 đơn vị).
      Không tính 3 tổ (số của xã A, tháng 8 năm 2026), vì đã tính số tổng hợp của cấp trên (tỉnh Mẫu, 9 tổ).
      Không tính 4 tổ (số của xã A, tháng 9 năm 2026), vì đã tính số tổng hợp của cấp trên (tỉnh Mẫu, 9 tổ).

      “Số tổ” of tỉnh Mẫu, third quarter of 2026 (last day): 9 tổ, the consolidated figure of tỉnh Mẫu; 1 of 3 units have reported.
      How it is counted: units are added; the last state of the period counts; what is sent on several reporting lines counts once.
      Have sent nothing: xã B, phường C.
      Between the consolidated figure of tỉnh Mẫu (9 tổ, 30 September 2026) and 1 unit below (4 tổ), the consolidated figure counts, since units below still lack a figure (1 of 3 have one).
      Not counted: 3 tổ (figure of xã A, August 2026), since the consolidated figure from above counts (tỉnh Mẫu, 9 tổ).
      Not counted: 4 tổ (figure of xã A, September 2026), since the consolidated figure from above counts (tỉnh Mẫu, 9 tổ)."
    `);
    expect(told(rows, 'cash')).toMatchInlineSnapshot(`
      "Số liệu quý III năm 2026 của tỉnh Mẫu về “Số tiền” là 1.700.000 đồng, cộng từ báo cáo của 1/3 đơn vị.
      Gồm: tỉnh Mẫu 200.000 đồng, xã B 1.500.000 đồng.
      Cách tính: cộng số của các đơn vị; cộng các kỳ không trùng nhau; số gửi theo nhiều hệ thống báo cáo chỉ tính một lần.
      Chưa gửi số liệu: xã A, phường C.

      “Số tiền” of tỉnh Mẫu, third quarter of 2026: 1,700,000 dong, added up from reports of 1 of 3 units.
      Made up of: tỉnh Mẫu 200,000 dong, xã B 1,500,000 dong.
      How it is counted: units are added; periods that do not overlap are added; what is sent on several reporting lines counts once.
      Have sent nothing: xã A, phường C."
    `);
    expect(told(rows, 'cash', { unit: 'tinh' })).toMatchInlineSnapshot(`
      "Số liệu quý III năm 2026 của riêng tỉnh Mẫu về “Số tiền” là 200.000 đồng, do đơn vị báo cáo.
      Cách tính: cộng số của các đơn vị; cộng các kỳ không trùng nhau; số gửi theo nhiều hệ thống báo cáo chỉ tính một lần.

      “Số tiền” of tỉnh Mẫu alone, third quarter of 2026: 200,000 dong, as the unit reported it.
      How it is counted: units are added; periods that do not overlap are added; what is sent on several reporting lines counts once."
    `);
  });
});
