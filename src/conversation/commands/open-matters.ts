// "ai xin gia hạn", "vướng mắc nào chưa xử lý": what agencies have asked for or are held up by, and nobody has answered.
import { listPage } from '../list-page.ts';
import type { Command } from './command.ts';

/** How a question about several begins; whoever asks for himself says none of these. */
const asks =
  '(?:danh sach|liet ke|xem|con|co|hien co|hien con|ai|nhung ai|bao nhieu|may|(?:cac |nhung )?(?:don vi|co quan|so)(?: nao)?|cac|nhung)';
/** What may stand between; an order to agencies has other words here. */
const between =
  '(?: (?:de nghi|xin|viec|nao|dang|da|con|co|moi|don vi|cac|nhung|duoc|bi|gap|bao|ai|y kien))*';
const time = '(?:gia han|lui han|xin lui|lui ngay)';
const trouble = '(?:kho khan,? vuong mac|vuong mac,? kho khan|vuong mac|kho khan|vuong)';
const undecided = '(?: nao| chua | con | dang cho| cho (?:duyet|xu ly|y kien|quyet dinh))';

/** Questions only: "xin gia hạn 12" and "đề nghị các sở báo cáo khó khăn" are something else. */
export const openMatters: Command = {
  pattern: new RegExp(
    `^/?(giahan|vuongmac|extensions|obstacles|${asks}${between} (?:${time}|${trouble})\\b[^\\d:]*|(?:de nghi |xin )?${time}${undecided}[^\\d:]*|${trouble}${undecided}[^\\d:]*)$`,
  ),
  permission: 'see-status',
  inGroups: false,
  async run(session, rest) {
    const what = /gia ?han|lui|extension/.test(rest) ? 'extensions' : 'obstacles';
    return await listPage(session, { what, agencyId: null, offset: 0 });
  },
};
