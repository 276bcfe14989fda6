// Word classes that several rules share, in canonical words, as parts of patterns. Data only; no grammar.

/** Handing a result over. */
export const deliver = '(?:gui|nop|trinh|ban hanh|phat hanh|bao cao|chuyen|cong bo|trinh duyet)';

/** An answer that another body owes. */
export const reply =
  '(?:tra loi|phan hoi|phuc dap|hoi dap|hoi am|y kien|gop y|hoi bao|cho y kien|co y kien|tham gia y kien|tra ket qua|phan hoi lai|tin gi|dong tinh gi|ho am)';

/** Steps by which a product comes into being; without them it is open, with them only a part is done. */
export const produce =
  '(?:viet|soan|soan thao|in|in an|dong dau|nhap|nhap lieu|tong hop|ra soat|thu thap|du thao|chinh sua|sua|lap|thong ke|kiem tra|tham muu|xay dung|khao sat|lay|ky|duyet|trinh|scan|kiem dem|lay mau|do dac|danh gia|nghiem thu|thong qua|cap nhat|chot|bo sung|tinh|so sanh|doi chieu|quyet toan|thi cong|lap dat|so hoa|ghi|tap hop|thuc dia|phe duyet|xac minh|do ve|tham dinh|hoan chinh|trinh bay|dinh dang)';

/** The sender, or the sender's own house. */
export const me = '(?:em|minh|toi|anh|chi|benminh|chau|to|co|chu|e|don vi|con)';

/** What the work brings about; "công trình xong" is the task itself. */
export const workThings =
  'congtrinh|du an|de an|tuyen duong|chuongtrinh|hang muc|san pham|lop tap huan|hoi thi|cuoc thi|dot ra quan|chuyen de|buoi le|le|viec nay|viec kia|phan viec|cong viec|nhiem vu|ke hoach|cau|duong|nha van hoa|truong hoc|tru so|tram|kenh|muong|phong trao';
