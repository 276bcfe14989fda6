// Work asked for by its time: "hôm nay có gì", "việc tuần này", "tuần này có báo cáo nào đến hạn không".

const soon = '(?:hom nay|ngay mai|mai|tuan nay|trong tuan|trong tuan nay)';
const work = '(?:viec|nhiem vu|bao cao)';

/** A pattern of plain words, without anchors; an agency may stand behind "của". */
export const asksSoon = `(?:${soon}(?: (?:co|con|phai|can|lam|nhung|cac|${work}))* (?:gi|nao)|(?:(?:xem|danh sach|co|con|cac|nhung) )*${work}(?: (?:gi|nao|can|phai|lam|cua|trong))* ${soon})(?: (?:den han|khong|the|vay|nhi|a))*(?: (?:cua|o|tai) [^,;:]+)?[.?!]*`;

/** Whether that is what the plain words ask. */
export const isSoon = new RegExp(`^${asksSoon}$`);
