/** The smallest Word document that holds some paragraphs: a ZIP file of stored entries. */
import { crc32 } from 'node:zlib';

export interface WordParagraph {
  style?: string;
  words: string;
  /** Of a footnote at its end. */
  note?: string;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const STYLES = ['Title', 'Heading2'];

export function wordDocument(paragraphs: readonly WordParagraph[]): Buffer {
  const relation = (id: string, part: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE.replace('officeDocument', part)}" Target="${part}.xml"/>`;
  return zip({
    '[Content_Types].xml': `<Types xmlns="${TYPES}"><Default Extension="xml" ContentType="${MAIN}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${RELATIONS}">${relation('r2', 'styles')}${relation('r3', 'footnotes')}</Relationships>`,
    'word/footnotes.xml': `<w:footnotes xmlns:w="${NAMESPACE}">${paragraphs.map(footnoteOf).join('')}</w:footnotes>`,
    'word/styles.xml': `<w:styles xmlns:w="${NAMESPACE}">${STYLES.map(styleOf).join('')}</w:styles>`,
    'word/document.xml': `<w:document xmlns:w="${NAMESPACE}"><w:body>${paragraphs.map(paragraphOf).join('')}</w:body></w:document>`,
  });
}

const styleOf = (id: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id.replace('Heading', 'heading ')}"/></w:style>`;

function paragraphOf({ style, words, note }: WordParagraph, index: number): string {
  const named = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  const reference = note === undefined ? '' : `<w:r><w:footnoteReference w:id="${index + 1}"/></w:r>`;
  return `<w:p>${named}${run(words)}${reference}</w:p>`;
}

const footnoteOf = ({ note }: WordParagraph, index: number): string =>
  note === undefined ? '' : `<w:footnote w:id="${index + 1}"><w:p>${run(note)}</w:p></w:footnote>`;

const run = (words: string): string =>
  `<w:r><w:t xml:space="preserve">${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t></w:r>`;

/** https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, without compression */
function zip(files: Record<string, string>): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const data = Buffer.from(text);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0); // version
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(name.length, 22);
    local.push(Buffer.from('PK\x03\x04'), common, Buffer.from(name), data);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    central.push(Buffer.from('PK\x01\x02\x14\x00'), common, rest, Buffer.from(name));
    offset += 4 + common.length + name.length + data.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  const count = Object.keys(files).length;
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, directory, Buffer.from('PK\x05\x06'), end]);
}
