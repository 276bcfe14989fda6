// "danh sách đầu mối", "đơn vị nào chưa có đầu mối": who answers for which agency, and who is still missing.
import { listPage } from '../list-page.ts';
import type { Command } from './command.ts';

const missing =
  '(?:danh sach )?(?:con )?(?:(?:cac |nhung |bao nhieu |may )?(?:don vi|co quan|so|xa|phuong)(?: nao)?|ai|noi nao) (?:con |van |hien )?(?:chua|khong) (?:co|cu|ket noi)(?: can bo)? dau moi(?: nao)?';

/** The whole list, or only those without anybody. */
export const focalPoints: Command = {
  pattern: new RegExp(
    `^/?(daumoi|(?:danh sach|liet ke|xem) (?:cac )?(?:can bo )?dau moi(?: (?:cac|cua cac) (?:don vi|co quan|so).*)?|(?:cac )?dau moi (?:cua )?cac (?:don vi|co quan|so).*|ai la dau moi.*|focal points|who has no focal point|${missing})[?.!]*$`,
  ),
  permission: 'see-status',
  inGroups: false,
  async run(session, rest) {
    const isMissing = /(?:chua|khong) (?:co|cu|ket noi)|no focal/.test(rest);
    const what = isMissing ? 'no-focal-point' : 'focal-points';
    return await listPage(session, { what, agencyId: null, offset: 0 });
  },
};
