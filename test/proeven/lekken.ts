import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

/** A file in which something leaked. */
type Lek = readonly [naam: string, inhoud: string | Uint8Array];

const alle = (tekst: string, doe: (teken: number) => string): string =>
  Array.from(tekst, (teken) => doe(teken.charCodeAt(0))).join('');
const hex = (teken: number): string => teken.toString(16).padStart(2, '0');
const base64 = (tekst: string | Uint8Array): string => Buffer.from(tekst).toString('base64');
const pagina = (binnen: string): string =>
  `<!doctype html><html lang="nl"><main><p>Een actie.</p>${binnen}</main></html>`;

/** The ways in which something that stays inside could get out, each with a file in which it did. */
export const LEKKEN: Readonly<Record<string, (tekst: string) => Lek>> = {
  'in the text of a page': (m) => ['acties/index.html', pagina(`<p>${m}</p>`)],
  'in capitals': (m) => ['acties/index.html', pagina(`<p>${m.toUpperCase()}</p>`)],
  'in a comment': (m) => ['acties/index.html', pagina(`<!-- ${m} -->`)],
  'in an attribute': (m) => ['acties/index.html', pagina(`<p data-notitie="${m}"></p>`)],
  'with tags between its letters': (m) => [
    'acties/index.html',
    pagina(`<b>${m.slice(0, 4)}</b><i class="x">${m.slice(4)}</i>`),
  ],
  'with soft hyphens': (m) => [
    'acties/index.html',
    pagina(alle(m, (teken) => `${String.fromCharCode(teken)}&shy;`)),
  ],
  'in entities': (m) => ['acties/index.html', pagina(alle(m, (teken) => `&#${teken};`))],
  'in hexadecimal entities': (m) => ['acties/index.html', pagina(alle(m, (teken) => `&#x${hex(teken)};`))],
  'in an address': (m) => [
    'acties/index.html',
    pagina(`<a href="?q=${alle(m, (teken) => `%${hex(teken)}`)}">x</a>`),
  ],
  'in the name of a file': (m) => [`acties/${m}/index.html`, pagina('')],
  'in JSON': (m) => ['data/v1/acties.json', `{"x":"${alle(m, (teken) => `\\u00${hex(teken)}`)}"}`],
  'in a script': (m) => ['_astro/x.js', `const x="${alle(m, (teken) => `\\x${hex(teken)}`)}"`],
  'in a stylesheet': (m) => ['_astro/x.css', `p::after{content:"${alle(m, (teken) => `\\${hex(teken)} `)}"}`],
  'in base64': (m) => ['data/v1/x.json', JSON.stringify({ x: base64(`Een notitie: ${m}`) })],
  'in base64 of an address': (m) => [
    'x.html',
    pagina(`<img src="data:text/plain;base64,${base64(`ab${m}`)}">`),
  ],
  'in base64 twice': (m) => ['x.txt', base64(base64(`Een notitie: ${m}`))],
  'in hexadecimal digits': (m) => ['x.txt', `x=${alle(m, hex)}`],
  'in UTF-16': (m) => ['plan.csv', Buffer.from(`\ufeffNotitie;${m}`, 'utf16le')],
  'in UTF-16, the other way': (m) => ['plan.csv', Buffer.from(`\ufeffNotitie;${m}`, 'utf16le').swap16()],
  'in the search index': (m) => [
    'pagefind/fragment/nl_1.pf_fragment',
    gzipSync(`pagefind_dcd{"content":"${m}"}`),
  ],
  'in what zlib packed': (m) => ['x.bin', deflateSync(`{"notitie":"${m}"}`)],
  'in what brotli packed': (m) => ['x.json.br', brotliCompressSync(`{"notitie":"${m}"}`)],
  'in a comment of a Word file': (m) => [
    'x.docx',
    zipSync({
      'word/document.xml': strToU8('<w:p/>'),
      'word/comments.xml': strToU8(`<w:t>${m.slice(0, 6)}</w:t><w:t>${m.slice(6)}</w:t>`),
    }),
  ],
  'in a sheet in a zip': (m) => [
    'x.zip',
    zipSync({ 'plan.xlsx': zipSync({ 'xl/sharedStrings.xml': strToU8(`<t>${m}</t>`) }) }),
  ],
  'in a calendar, over the end of a line': (m) => [
    'agenda.ics',
    `DESCRIPTION:Een actie ${m.slice(0, 5)}\r\n ${m.slice(5)}\r\n`,
  ],
  'in a mail': (m) => [
    'x.eml',
    `Subject: x\r\n\r\n${alle(m, (teken) => `=${hex(teken).toUpperCase()}`).replace(/.{9}/, '$&=\r\n')}\r\n`,
  ],
};
