import type { CoordinationEvent } from 'danvan/coordination';
import type { Document, DocumentRegister } from 'danvan/documents';

const kinds: Readonly<Record<string, string>> = {
  QĐ: 'Quyết định',
  ĐA: 'Đề án',
  KH: 'Kế hoạch',
};

/** “Quyết định số 400-QĐ/TU của Ban Thường vụ Tỉnh ủy”. */
function cited({ number = '', issuers }: Document): string {
  const [, symbol = ''] = /-(\p{L}+)\//u.exec(number) ?? [];
  return `${kinds[symbol] ?? ''} số ${number} của ${issuers.join(', ')}`;
}

/** The chain of documents in one sentence: what was made concrete, and what goes with it. */
export function chainPassage({ byId }: DocumentRegister): string {
  const of = (id: string): Document => {
    const document = byId.get(id);
    if (document === undefined) throw new Error(`${id} is no document`);
    return document;
  };
  const [above, own, scheme, plan] = [of('qd-400'), of('qd-844'), of('da-01'), of('kh-114')];
  return `${cited(own)} về ${own.title} đã kịp thời cụ thể hóa ${cited(above)}, gắn với việc triển khai thực hiện ${cited(scheme)} về “${scheme.title}”. Đồng thời, Huyện ủy đã ban hành Kế hoạch số ${plan.number} về “${plan.title}”.`;
}

/** Who reported at the conference, on whose behalf, and where it was held. */
export function conferencePassage({ title, participations, sites }: CoordinationEvent): string {
  const reporter = participations.find(({ roles }) => roles.includes('reporter'));
  const at = sites.find(({ id }) => id === reporter?.site);
  const places = sites.map(({ name }) => name.vi).join(' và ');
  return `Được sự ủy quyền của ${reporter?.delegatedBy}, ${reporter?.post} chủ trì tại ${at?.name.vi}, đã báo cáo công tác lãnh đạo, chỉ đạo tổ chức thực hiện Quy chế công tác dân vận của hệ thống chính trị tại ${title.vi} (ngày 20/12/2022, tại ${places}).`;
}
