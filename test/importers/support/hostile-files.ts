// Files made to hurt, by what they try. Makes them only; reading them is another process's work.
import { strToU8, type Zippable, zipSync } from 'fflate';
import { documentXml, zipOf } from './containers.ts';

const entities = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join(
  '',
);

const entries = (count: number): Zippable => {
  const parts: Zippable = { 'word/document.xml': strToU8(documentXml(['Kế hoạch'])) };
  for (let at = 0; at < count; at++) parts[at.toString(36)] = new Uint8Array(0);
  return parts;
};

/** The container with its only part declared as 1,000 bytes, in both places where that stands. */
function lying(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  view.setUint32(22, 1000, true);
  for (let at = zip.length - 4; at >= 0; at--)
    if (view.getUint32(at, true) === 0x02014b50) {
      view.setUint32(at + 24, 1000, true);
      break;
    }
  return zip;
}

/** What the file tries, its name, and how it is made. */
export const hostileFiles: readonly (readonly [string, string, () => Uint8Array])[] = [
  [
    'zip bomb, 60 MB of zeros',
    'a.docx',
    () => zipSync({ 'word/document.xml': [new Uint8Array(60 * 1024 * 1024), { level: 1 }] }),
  ],
  [
    'zip bomb that lies about its size',
    'a.docx',
    () => lying(zipSync({ 'word/document.xml': [new Uint8Array(60 * 1024 * 1024), { level: 1 }] })),
  ],
  [
    'zip bomb in many parts',
    'a.xlsx',
    () =>
      zipSync(
        Object.fromEntries(
          Array.from({ length: 60 }, (_, at) => [`xl/${at}.xml`, new Uint8Array(1024 * 1024)]),
        ),
      ),
  ],
  ['100,000 entries', 'a.docx', () => zipSync(entries(100_000), { level: 0 })],
  [
    'external entity',
    'a.docx',
    () =>
      zipOf({
        'word/document.xml': documentXml(
          ['Kế hoạch &f;'],
          '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname">]>',
        ),
      }),
  ],
  [
    'entities that multiply',
    'a.docx',
    () =>
      zipOf({
        'word/document.xml': documentXml(['&l9;'], `<!DOCTYPE x [<!ENTITY l0 "lol">${entities}]>`),
      }),
  ],
  [
    'a name that leaves the container',
    'a.docx',
    () => zipOf({ 'word/document.xml': documentXml(['Kế hoạch']), '../../x': 'y' }),
  ],
  [
    'an absolute name',
    'a.docx',
    () => zipOf({ 'word/document.xml': documentXml(['Kế hoạch']), '/etc/x': 'y' }),
  ],
  [
    'a picture from elsewhere',
    'a.docx',
    () =>
      zipOf({
        'word/document.xml': documentXml(['Kế hoạch']),
        'word/_rels/document.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://203.0.113.1/a.png" TargetMode="External"/></Relationships>',
      }),
  ],
];
