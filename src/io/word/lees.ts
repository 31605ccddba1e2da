import { gewoon } from '../../domain/teruglezen/tekststuk.ts';
import { Woordfout, type Opmerking, type Woordbestand } from '../../domain/teruglezen/woordbestand.ts';
import { Documentlezer } from './document.ts';
import { leesStijlen } from './stijlen.ts';
import { leesBytes, leesHeel, Woordzip } from './woordzip.ts';

/** Reads a Word file as it came back. Throws a `Woordfout` with a sentence when it can't. */
export const leesWoordbestand = (pad: string): Woordbestand => leesDocx(leesBytes(pad));

/** Reads the bytes of a Word file. */
export function leesDocx(bytes: Uint8Array): Woordbestand {
  const zip = new Woordzip(bytes);
  const stijlen = new Map(leesStijlen(zip.deel('styles')).map(({ id, naam }) => [id, naam]));
  const lezer = new Documentlezer((id) => stijlen.get(id) ?? id);
  leesHeel(zip.tekst(zip.hoofd), lezer);
  const { stukken, nummerVan } = lezer.stukken();
  if (stukken.length === 0) throw new Woordfout('Dit is geen Word-bestand met tekst.');
  const klaar = leesKlaar(zip.deel('commentsExtended'));
  const opmerkingen = leesNoten(zip.deel('comments'), 'w:comment').map((noot): Opmerking => {
    const plek = lezer.plekken.get(noot.id);
    return {
      wie: noot.wie,
      tekst: noot.tekst,
      bij: gewoon(plek?.bij ?? ''),
      plek: plek && nummerVan(plek.item),
      klaar: noot.alineas.some((id) => klaar.has(id)),
    };
  });
  const voetnoten = new Map(
    leesNoten(zip.deel('footnotes'), 'w:footnote').map(({ id, tekst }) => [id, tekst]),
  );
  return {
    eigenschappen: leesEigenschappen(zip.eigenschappen()),
    stukken,
    opmerkingen: opmerkingen.filter(({ tekst }) => tekst !== ''),
    voetnoten: lezer.noten.map((id) => voetnoten.get(id) ?? ''),
  };
}

/** A comment or a footnote. */
interface Noot {
  readonly id: string;
  readonly wie: string;
  tekst: string;
  /** The ids of its paragraphs. */
  readonly alineas: string[];
}

/** The comments or footnotes of a part, with tracked changes taken. */
function leesNoten(xml: string, soort: string): Noot[] {
  const noten: Noot[] = [];
  const pad: string[] = [];
  if (xml === '') return noten;
  leesHeel(xml, {
    begin: (naam, kenmerken) => {
      pad.push(naam);
      if (naam === soort && kenmerken['w:type'] === undefined) {
        noten.push({ id: kenmerken['w:id'] ?? '', wie: kenmerken['w:author'] ?? '', tekst: '', alineas: [] });
      }
      const noot = noten.at(-1);
      if (naam !== 'w:p' || !noot) return;
      noot.tekst += ' ';
      if (kenmerken['w14:paraId'] !== undefined) noot.alineas.push(kenmerken['w14:paraId']);
    },
    einde: () => {
      pad.pop();
    },
    tekst: (tekst) => {
      const noot = noten.at(-1);
      const weg = pad.includes('w:del') || pad.includes('w:moveFrom');
      if (noot && pad.at(-1) === 'w:t' && pad.includes(soort) && !weg) noot.tekst += tekst;
    },
  });
  return noten.map((noot) => ({ ...noot, tekst: gewoon(noot.tekst) }));
}

/** The paragraphs of the comments that were marked as done. */
function leesKlaar(xml: string): ReadonlySet<string> {
  const klaar = new Set<string>();
  if (xml === '') return klaar;
  leesHeel(xml, {
    begin: (naam, kenmerken) => {
      const id = kenmerken['w15:paraId'];
      if (naam === 'w15:commentEx' && kenmerken['w15:done'] === '1' && id !== undefined) klaar.add(id);
    },
  });
  return klaar;
}

/** The properties of a file that aren't Word's own. */
function leesEigenschappen(xml: string): ReadonlyMap<string, string> {
  const eigenschappen = new Map<string, string>();
  let huidig: string | undefined;
  if (xml === '') return eigenschappen;
  leesHeel(xml, {
    begin: (naam, kenmerken) => {
      if (naam === 'property') huidig = kenmerken['name'];
    },
    tekst: (tekst) => {
      if (huidig !== undefined) eigenschappen.set(huidig, (eigenschappen.get(huidig) ?? '') + tekst);
    },
  });
  return eigenschappen;
}
