// Puts a mark where an agency other than the sender's own stands. Whether anyone waits for it is decided later.
import { agencyKinds, agencyRows } from './agency-names.ts';
import { type Marks, put } from './marks.ts';
import { plainOf } from './normalise.ts';
import { mask, type Token, words } from './tokens.ts';
import { markWaitedBodies } from './waited-bodies.ts';

// "sở tôi", "đơn vị em": the sender's own agency is never one that is waited for.
const own = words(
  '(?<=(?:^| )cho )(?:so|xa|phuong|phong|don vi|truong|huyen|ban|co quan|trung tam)(?= (?:hoi|xin|muon|lui|gia han|nop|gui lai|biet))|(?:chung|bon|bay|tui|nhom|cum|to|toan the) (?:toi|em|minh|ta|to)|(?:so|don vi|xa|phuong|huyen|ubnd(?: xa| huyen| phuong)?|phong|ben|phia|truong|trung tam|chi cuc|ban|co quan|van phong) (?:chung )?(?:toi|em|minh|ta|nha|to(?! (?:chuc|chuyen|cong|dan|hop))|tui|ni|anh|chi(?! (?:dao|tieu|thi|tra|phi|cuc|tiet|nhanh|huy|bo)))',
);

const kinds = agencyKinds.slice(0, -1).join('|');
// A single word is an agency only where it is waited for or acts.
const loose = agencyKinds[agencyKinds.length - 1] ?? '';

// "Đoàn ĐBQH chưa trả lời": whoever owes the sender an act that only another body does, whatever it is called.
const ownOrThing =
  '(?:em|minh|toi|benminh|anh|chi|viec|bao|van|so|don|phong|lanh|giam|sep|noi|kinh|von|ke|du|de|hien|den|do|vi|da|con|nhung|nen|tien|ho|nguon|thi|va|ma|cung|deu|vang|a|nay|nhiem|cai|kho|xong|chua|khong|dang|~ten|[A-Z]\\d+)';
const owing = `(?:(?<=^|[,.;¶] |(?<![^ ])(?:do|vi|nhung|boi) )(?!${ownOrThing}(?: |$))[a-z~]+(?: (?!${ownOrThing}(?: |$)|tu|roi)[a-z~]+){1,4})(?= (?:van |con |deu |cung |hien |moi )*(?:chua|cham) (?:tra loi|phan hoi|hoi am|cho y kien|co y kien|cung cap|phoi hop|ban giao|phe duyet|tham dinh|tham gia y kien|thong nhat|huong dan|cap phep|giai ngan))`;

/** Replaces agencies by marks; the sender's own agency becomes "minh". */
export function markAgencies(tokens: readonly Token[], marks: Marks): Token[] {
  let out = mask(tokens, own, () => 'benminh');
  for (const [name, pattern] of agencyRows)
    out = mask(out, words(pattern), (_match, source) =>
      put('A', marks.agencies, { name: nameOf(name, source) }),
    );
  out = markWaitedBodies(out, marks);
  out = mask(out, words(kinds), (_match, source, before) =>
    // "gửi bưu điện" is the way, not a body.
    /(?:gui|qua|nop|duong) $/.test(before) && /dien$/.test(source)
      ? undefined
      : put('A', marks.agencies, { name: source }),
  );
  out = mask(out, words(owing), (_match, source) => put('A', marks.agencies, { name: source }));
  const waited = `((?:doi|cho) (?:ben |phia )?(?:y kien (?:cua )?)?)(${loose})(?! (?:xin|lui|duoc|minh|em|toi|chuc|bo sung|lieu|van ban|lien|dau|nha|gop))`;
  out = mask(out, words(waited), (match, source, before) =>
    isLoose(lastWord(source)) && !/(?<![^ ])(?:chua|khong|da) $/.test(before)
      ? `${(match[1] ?? '').trim()} ${put('A', marks.agencies, { name: lastWord(source) })}`
      : undefined,
  );
  return mask(
    out,
    words(`(?:ben |phia )?(tinh|huyen|bo|xa)(?= (?:chua|cham|khong|moi|van chua|som|cap|bo tri))`),
    (_match, source, before) =>
      // "coi bộ không kịp" names nobody.
      /(?:^| )coi $/.test(before)
        ? undefined
        : put('A', marks.agencies, { name: source.replace(/^(?:bên|phía|ben|phia) /i, '') }),
  );
}

// A group is kept as the sender counted it ("2 xã"), where the number says more than the group's name.
// A part of the full name stays that part ("Viện kiểm sát"); departments and ministries have their full name.
function nameOf(name: string, source: string): string {
  if (/^\d/.test(source)) return source;
  const [said, full] = [plainOf(source), plainOf(name)];
  const at = ` ${full} `.indexOf(` ${said} `);
  if (at < 0 || /^(?:Sở|Bộ|Ban|Văn phòng|các) /.test(name)) return name;
  const part = name.slice(at, at + said.length);
  return part.charAt(0).toUpperCase() + part.slice(1);
}

// "số" is not "sở": typed with marks, they must be the right ones.
function isLoose(word: string): boolean {
  const said = word.toLowerCase();
  return said === plainOf(said) || /^(?:tỉnh|huyện|bộ|ương|xã|sở)$/.test(said);
}

function lastWord(source: string): string {
  return source.split(' ').at(-1) ?? source;
}
