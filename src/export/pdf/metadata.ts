/** What a file says of itself: the information that all readers show, and the same as XMP. */

import { ofCity } from '../../words/city.ts';
import { viewKey } from '../viewkey.ts';
import type { PdfFile } from './file.ts';
import { viewEntry } from './stamp.ts';
import { dateString, dictionary, type Ref, textString } from './syntax.ts';

export interface Metadata {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  readonly language: string;
  /** ISO day or instant at which the file is made. */
  readonly date: string;
  /** The view as JSON, `null` for none. */
  readonly view: string | null;
}

/** What a file is made by: the atlas, under the name that it has in every language. */
const producer = () => ofCity().called.name;

/** The information; it is to be the last object, so that what reads the view back finds it near the end. */
export function addInformation(file: PdfFile, metadata: Metadata): Ref {
  const date = dateString(metadata.date);
  return file.add(
    dictionary({
      Title: textString(metadata.title),
      Author: textString(metadata.author),
      Subject: textString(metadata.subject),
      Keywords: textString(metadata.keywords.join(', ')),
      Creator: textString(producer()),
      Producer: textString(producer()),
      CreationDate: date,
      ModDate: date,
      [viewKey()]: metadata.view === null ? undefined : viewEntry(metadata.view),
    }),
  );
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');

/** XMP, in UTF-8. */
export function addXmp(file: PdfFile, { title, author, subject, keywords, language, date }: Metadata): Ref {
  const instant = `${new Date(date).toISOString().slice(0, 19)}Z`;
  const alternative = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`;
  const items = keywords.map((keyword) => `<rdf:li>${escaped(keyword)}</rdf:li>`).join('');
  const xml = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title>${alternative(title)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description>${alternative(subject)}</dc:description>
<dc:subject><rdf:Bag>${items}</rdf:Bag></dc:subject>
<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>
<pdf:Keywords>${escaped(keywords.join(', '))}</pdf:Keywords>
<pdf:Producer>${escaped(producer())}</pdf:Producer>
<xmp:CreatorTool>${escaped(producer())}</xmp:CreatorTool>
<xmp:CreateDate>${instant}</xmp:CreateDate>
<xmp:ModifyDate>${instant}</xmp:ModifyDate>
</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
  const entries = { Type: '/Metadata', Subtype: '/XML' };
  return file.plainStream(entries, new TextEncoder().encode(xml));
}
