// Agencies as people write them in a hurry: full name, and the canonical words or short forms that mean it.
// A short list for reading "chờ <cơ quan>"; the installation's own agencies and aliases are in the store.

/** Full name and a pattern of its canonical spellings (after "sở", "bộ" or as one short form). */
export const agencyRows: readonly (readonly [name: string, pattern: string])[] = [
  ['Văn phòng UBND tỉnh', '(?:van phong|vp) ?(?:ubnd|uy ban(?: nhan dan)?)(?: tinh)?|vpubnd(?: tinh)?|vpub'],
  ['Văn phòng Tỉnh ủy', '(?:van phong|vp) ?(?:tinh uy|tu)'],
  ['UBND tỉnh', '(?:lanh dao )?(?:ubnd|uy ban nhan dan|uy ban|ub) tinh|(?:chu tich|ct) (?:ubnd )?tinh'],
  ['HĐND tỉnh', '(?:hdnd|hoidong nhan dan)(?: tinh)?|thuong truc hdnd(?: tinh)?'],
  ['Thường trực Tỉnh ủy', '(?:thuong truc |tt )?tinh uy|tttu|ban thuong vu tinh uy|btv tinh uy'],
  ['Sở Tài chính', 'so (?:tc|tai chinh)|stc'],
  ['Sở Nội vụ', 'so (?:nv|noi vu)|snv'],
  ['Sở Tư pháp', 'so (?:tp|tu phap)|stp'],
  ['Sở Xây dựng', 'so (?:xd|xay dung)|sxd'],
  ['Sở Y tế', 'so (?:y te|yt)|syt'],
  ['Sở Công Thương', 'so (?:ct|cong thuong)|sct'],
  [
    'Sở Khoa học và Công nghệ',
    'so (?:khcn|kh&cn|kh (?:& |va |- )?cn|ke hoach (?:& |va )?cn|khong (?:& )?cn|khoa hoc(?: (?:va |& |, )?cong nghe)?)|skhcn',
  ],
  [
    'Sở Giáo dục và Đào tạo',
    'so (?:gddt|gd&dt|gd (?:& |va |- )?dt|gd|giam doc (?:& |va )?dt|giao duc(?: (?:va |& )?dao tao)?)|sgddt|sgd',
  ],
  [
    'Sở Nông nghiệp và Môi trường',
    'so (?:nnmt|nn&mt|nn (?:& |va |- )?mt|nong nghiep(?: (?:va |& )?moi truong)?)|snnmt',
  ],
  [
    'Sở Văn hóa, Thể thao và Du lịch',
    'so (?:vhttdl|vhtt&dl|vhtt (?:& |va )?dl|vhtt|van hoa(?:(?: ,)? the thao)?(?:(?: ,| &| va)? du lich)?)|svhttdl|svhtt',
  ],
  ['Sở Dân tộc và Tôn giáo', 'so (?:dttg|dan toc(?: (?:va |& )?ton giao)?)|sdttg'],
  ['Sở Ngoại vụ', 'so ngoai vu|sngv'],
  [
    'Sở Thông tin và Truyền thông',
    'so (?:tttt|tt&tt|tt (?:& |va )?tt|thong tin(?: (?:va |& )?truyen thong)?)|stttt',
  ],
  [
    'Sở Kế hoạch và Đầu tư',
    'so (?:khdt|kh&dt|kh (?:& |va )?dt|ke hoach(?: (?:va |& )?(?:dau tu|dt))?)|skhdt',
  ],
  ['Sở Giao thông vận tải', 'so (?:gtvt|giao thong(?: van tai)?)|sgtvt'],
  [
    'Sở Tài nguyên và Môi trường',
    'so (?:tnmt|tn&mt|tn (?:& |va )?mt|tai nguyen(?: (?:va |& )?moi truong)?)|stnmt',
  ],
  ['Sở Lao động - Thương binh và Xã hội', 'so (?:ldtbxh|ldtb&xh|ldtb(?: &)? xh|lao dong)|sldtbxh'],
  ['Sở Du lịch', 'so (?:dl|du lich)|sdl'],
  ['Bộ Nội vụ', 'bo (?:nv|noi vu)|bnv'],
  ['Bộ Tài chính', 'bo (?:tc|tai chinh)|btc'],
  ['Bộ Y tế', 'bo (?:y te|yt)|byt'],
  ['Bộ Tư pháp', 'bo (?:tp|tu phap)|btp'],
  ['Bộ Xây dựng', 'bo (?:xd|xay dung)|bxd'],
  ['Bộ Công Thương', 'bo (?:ct|cong thuong)|bct'],
  ['Bộ Giáo dục và Đào tạo', 'bo (?:gddt|gd&dt|gd|giao duc(?: (?:va |& )?dao tao)?)|bgddt'],
  ['Bộ Khoa học và Công nghệ', 'bo (?:khcn|kh&cn|khoa hoc(?: (?:va |& )?cong nghe)?)|bkhcn'],
  ['Bộ Nông nghiệp và Môi trường', 'bo (?:nnmt|nn&mt|nong nghiep(?: (?:va |& )?moi truong)?)|bnnmt'],
  [
    'Bộ Văn hóa, Thể thao và Du lịch',
    'bo (?:vhttdl|vhtt&dl|van hoa(?:(?: ,)? the thao)?(?:(?: ,| &| va)? du lich)?)|bvhttdl',
  ],
  ['Bộ Quốc phòng', 'bo (?:qp|quoc phong)'],
  ['Bộ Công an', 'bo (?:ca|cong an)|bca'],
  ['Công an tỉnh', '(?:cong an|ca) tinh|cat'],
  ['Bộ Chỉ huy Quân sự tỉnh', '(?:bo chi huy|bch) quan su(?: tinh)?|bo chqs(?: tinh)?'],
  ['Bộ đội Biên phòng tỉnh', '(?:bo ~?doi|bdbp) bien phong(?: tinh)?|bdbp(?: tinh)?'],
  ['Thanh tra tỉnh', '(?:thanh tra|ttr|to trinh) tinh'],
  ['Thuế tỉnh', '(?:cuc )?thue(?: tinh)?'],
  ['Chi cục Thuế', 'chi cuc thue'],
  ['Kho bạc Nhà nước', 'kho bac(?: nha nuoc)?(?: tinh)?|kbnn(?: tinh)?'],
  ['Điện lực', '(?:cong ty )?dien luc(?: tinh)?'],
  ['Viện kiểm sát nhân dân tỉnh', 'vien kiem sat(?: nhan dan)?(?: tinh)?|vksnd(?: tinh)?'],
  ['Tòa án nhân dân tỉnh', 'toa an(?: nhan dan)?(?: tinh)?|tand(?: tinh)?'],
  ['Cục Thống kê', '(?:cuc|chi cuc) thong ke(?: tinh)?|thong ke tinh'],
  ['Ngân hàng Nhà nước', 'ngan hang nha nuoc(?: tinh)?|nhnn'],
  ['Bảo hiểm xã hội tỉnh', 'bao hiem xa ~?hoi(?: tinh)?|bhxh(?: tinh)?'],
  [
    'Ủy ban MTTQ Việt Nam tỉnh',
    '(?:uy ban |ub )?(?:mttq|mat tran to quoc|mat tran)(?: viet ~?nam)?(?: tinh)?',
  ],
  ['Ban Tuyên giáo và Dân vận Tỉnh ủy', 'ban tuyen (?:giao|giao va dan van|~)(?: tinh uy)?|btgdv'],
  ['Ban Tổ chức Tỉnh ủy', 'ban to chuc(?: tinh uy)?'],
  [
    'các sở, ngành',
    '(?:cac |nhieu |1 so |mot so |mot vai |vai )?(?:so ,? ?(?:ban ,? ?)?nganh|so nganh|so ban nganh)(?: khac| lien quan)*',
  ],
  ['các sở', '(?:cac|mot so|1 so|vai) so(?: khac| lien quan)*'],
  ['các xã', '(?:(?:ubnd )?cac|con \\d+|may|vai|mot so|1 so|nhieu|\\d+) xa(?:(?: ,)? phuong)?(?: khac)?'],
];

const tail =
  '(?: (?!(?:chua|thieu|da|gui|cho|tham|phe|tra|khong|van|cap|duyet|bao|cung|thu(?! y)|phan|y(?= kien)|roi|a|nhe|nen|de|dang|se|lam|chu|phu|xong|nop|ve|xac|hoi|ho|moi|co|deu|ky|thong|len|giao|ban|bo|thanh|huong|doi|con|vi|do|nua|tinh chua|gop|cu|va)(?: |$))[a-z~]+){0,3}';

/** Bodies named by their kind; stored in the words of the message. */
export const agencyKinds: readonly string[] = [
  '(?:cong an|danguy|hdnd|mttq|van phong|vp) (?:xa|phuong|huyen|doan dbqh|doan dai bieu quoc ~?hoi)',
  '(?:ubnd|uy ban nhan dan|uy ban) (?:cac )?(?:xa|phuong|huyen|thanh pho|tp|thi xa)(?: (?!(?:chua|da|gui|cho|tham|phe|tra|y|khong|van|cap|duyet|bao|a|nhe|lam)(?: |$))[a-z~]+){0,2}',
  '(?:cac|mot so|1 so|vai|nhieu|may|\\d+) (?:phuong|huyen|dia phuong|don vi|nganh|co quan|bo|bo ,? ?nganh|truong|doanh nghiep|ban nganh|phong ban|nha thau|thon|ap|hoi|ho dan|co so)(?:(?: ,)? (?:lien quan|phoi hop|khac|cap xa|trong tinh|nganh|dia phuong))*',
  '(?<!giai )doan (?:kiem tra|thanh tra|cong tac|giam sat|kiem toan|khao sat|lien nganh)(?! (?:cua )?A\\d)|to (?:cong tac|tham dinh|kiem tra|lien nganh)|hop tac xa|htx|ben (?:mua|ban|trung thau|thi cong|cung cap|thau)',
  'ban (?:dan toc|noi chinh|kinh te|phap che|van hoa|ton giao)(?: tinh uy| tinh)?',
  'don vi (?:tu van|thi cong|kiem toan|phoi hop|cung cap|tham dinh|thiet ke|lien quan|khac|cap duoi)',
  'tu van|nha thau|chu dau tu|nha cung cap|kiem toan(?: nha nuoc)?(?: khu vuc(?: [ivx]+)?)?|hoidong tham dinh|hoidong',
  '(?:xa|phuong|huyen|thon) (?!~|nao|chua|da|thi|cung|deu|xong|con|khac|toi|em|minh|lam|nay|phe)[a-z~]+(?: [a-z]+)?(?= (?:chua|gui|nop|cham|tra|chot|cung|khong|cho))',
  'ban (?:quan ly|qldah?|ql)(?: (?:du an|khu kinh te|khu cong nghiep|cac khu cong nghiep|kkt|kcn|da))?(?: tinh)?|bqlda?|bql(?: (?:kkt|kcn|da|du an))?',
  `(?:cong ty|benh vien|cuc|chi cuc|trung tam|tong cuc|tap doan|lien doan|(?<!dai )~hoi|nha may) (?!(?:cao|nhieu|chua|thieu|nay|den|ban|chinh|roi|a|em|lai|nhu|phi|sinh|ban|ky|minh|toi|nghi|hop|lam|da|thi|cung)(?: |$))[a-z~]+${tail}`,
  `(?:truong (?:dai hoc|cao dang|thpt|thcs|tieu hoc|chinh tri|mam non)|hoi (?:nong dan|phu nu|lien hiep phu nu|cuu chien binh|chu thap do|nha bao|dong y|nguoi cao tuoi)|bao (?:tinh|thanh nien|tuoi tre|nhan dan|dang)|dai (?:ptth|phat thanh|truyen hinh)|hat kiem lam|vien (?:nghien cuu|quy hoach))${tail}`,
  'bo (?:gtvt|tttt|khdt|ldtbxh|tnmt|ngoai giao|giao thong|dan toc|nganh)|van phong chinh phu|vpcp|thu tuong|chinh phu|quoc ~?hoi|trung uong|tw',
  'vnpt|viettel|mobifone|fpt|buu dien|vien thong|evn|tinh doan|mattran|cap tren|cap tham quyen|co quan (?:tham quyen|tham dinh|chuyen mon|cap tren|chu quan|chu tri|khac)|so (?:chuyen nganh|chu quan|khac|chu tri|ban)|(?:cac |mot so |1 so )?(?:nguoi dan|ba con|ho dan|dan)(?= (?:chua|khong|van|con|cham|phan|khieu|kien|can|doi hoi|lan|tai lan))|nguoi dan|doitac|hai quan|quan doi|toa soan',
  // "bên tài chính": a department's field stands for it.
  '(?<=(?:ben|phia) )(?:tai chinh|noi vu|xay dung|y te|nong nghiep|tu phap|giao duc|cong thuong|van hoa|cong an|quan su|thue|dau tu|tai nguyen|moi truong|khoa hoc|thanh tra)|(?<=(?:cua|do|cho|doi|sang|qua) )(?:thanh tra|cong an|quan su|bien phong)',
  'tinh|huyen|bo|trung uong|xa|so',
];
