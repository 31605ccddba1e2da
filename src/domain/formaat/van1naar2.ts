import { isMap, isScalar, isSeq, parseDocument, type Node, type Pair, type YAMLMap } from 'yaml';
import { parseYaml } from '../kern/yaml/boom.ts';
import { NietTeBewerken, tekstVan, zetHoofdveld, type Stap, type Wijziging } from './stap.ts';

const SITE = 'site.yaml';
const VOORSTEL = /^collegevoorstellen\/[^/]+\.mdx$/;
const ACTIE = /^plannen\/[^/]+\/acties\/[^/]+\.yaml$/;

/**
 * Why an action was dropped had the same field as why a source is read so, and how far a proposal is the same as what it
 * is; now each has its own.
 */
export const van1naar2: Stap = {
  van: 1,
  wat: 'waarom een actie vervallen is (reden_vervallen) en wat een voorstel is (aard) staan in een eigen veld',
  maak: (bestanden) => {
    const paden = bestanden.map(({ pad }) => pad).filter((pad) => ACTIE.test(pad));
    const acties = paden.flatMap((pad): Wijziging[] => {
      const oud = tekstVan(bestanden, pad);
      if (!oud?.includes('vervallen')) return [];
      const nieuw = scheidRedenen(oud);
      return nieuw === oud ? [] : [{ pad, oud, nieuw }];
    });
    const voorstellen = bestanden.flatMap(({ pad }): Wijziging[] => {
      const oud = VOORSTEL.test(pad) ? tekstVan(bestanden, pad) : undefined;
      const nieuw = oud && scheidAard(oud);
      return nieuw === undefined || nieuw === oud ? [] : [{ pad, oud, nieuw }];
    });
    const rest = [...acties, ...voorstellen];
    const site = tekstVan(bestanden, SITE);
    return site === undefined
      ? rest
      : [{ pad: SITE, oud: site, nieuw: zetHoofdveld(site, 'formaat', 2) }, ...rest];
  },
};

/** In the head of a proposal: what it is gets a field of its own, and what was handed in is openbaar. */
const scheidAard = (tekst: string): string =>
  tekst.replace(/^\uFEFF?---\r?\n.*?^---[^\S\n]*$/ms, (kop) =>
    kop.replace(STATUSREGEL, (_, voor: string, waarde: string, na: string) =>
      waarde === 'ingediend' ? `status${voor}openbaar${na}` : `aard${voor}${waarde}${na}`,
    ),
  );

const STATUSREGEL = /^status(:[^\S\n]+['"]?)(ingediend|reconstructie|voorbeeld)(['"]?[^\S\n]*(?:#.*)?\r?)$/m;

/** A place in the text that gets other words. */
interface Ingreep {
  readonly van: number;
  readonly tot: number;
  readonly tekst: string;
}

/**
 * Where the status is vervallen `reden` becomes `reden_vervallen`. An entry that is our reading needs its reden as well:
 * there it is said of both, as it was.
 */
function scheidRedenen(tekst: string): string {
  const bom = tekst.startsWith('\uFEFF') ? '\uFEFF' : '';
  const inhoud = tekst.slice(bom.length);
  if (parseYaml(inhoud).vondsten.length > 0) return tekst;
  const kaart = parseDocument(inhoud, { version: '1.2', schema: 'core', uniqueKeys: false }).contents;
  if (!isMap(kaart)) return tekst;
  const vastgesteld = kaart.get('vastgesteld', true);
  const voortgang = kaart.get('voortgang', true);
  const ingrepen = [
    ...(isMap(vastgesteld) ? scheid(inhoud, vastgesteld) : []),
    ...(isSeq(voortgang) ? voortgang.items.flatMap((item) => (isMap(item) ? scheid(inhoud, item) : [])) : []),
  ];
  const nieuw = ingrepen.reduceRight(
    (hier, { van, tot, tekst: woorden }) => hier.slice(0, van) + woorden + hier.slice(tot),
    inhoud,
  );
  if (JSON.stringify(parseYaml(nieuw).waarde) !== JSON.stringify(bedoeld(parseYaml(inhoud).waarde))) {
    throw new NietTeBewerken('reden');
  }
  return bom + nieuw;
}

function scheid(inhoud: string, kaart: YAMLMap): Ingreep[] {
  const reden = paarVan(kaart, 'reden');
  if (kaart.get('status') !== 'vervallen' || !reden || paarVan(kaart, 'reden_vervallen')) return [];
  const [van = 0, tot = 0] = (reden.key as Node).range ?? [];
  if (kaart.get('grondslag') !== 'duiding') return [{ van, tot, tekst: 'reden_vervallen' }];
  const [, einde = tot] = (reden.value as Node | null)?.range ?? [];
  const woorden = inhoud.slice(tot, einde).trimEnd();
  const regeleinde = inhoud.includes('\r\n') ? '\r\n' : '\n';
  const kolom = van - (inhoud.lastIndexOf('\n', van - 1) + 1);
  const daarna = kaart.flow ? ', ' : `${regeleinde}${' '.repeat(kolom)}`;
  return [{ van, tot: van, tekst: `reden_vervallen${woorden}${daarna}` }];
}

const paarVan = (kaart: YAMLMap, sleutel: string): Pair | undefined =>
  kaart.items.find(({ key }) => isScalar(key) && key.value === sleutel);

type Velden = Readonly<Record<string, unknown>>;

/** What the file has to say afterwards. */
function bedoeld(waarde: unknown): unknown {
  const { vastgesteld, voortgang } = waarde as Velden;
  return Object.fromEntries(
    Object.entries(waarde as Velden).map(([veld, deel]) => {
      if (veld === 'vastgesteld') return [veld, gescheiden(vastgesteld)];
      return [veld, veld === 'voortgang' && Array.isArray(voortgang) ? voortgang.map(gescheiden) : deel];
    }),
  );
}

function gescheiden(deel: unknown): unknown {
  if (typeof deel !== 'object' || deel === null || Array.isArray(deel)) return deel;
  const velden = deel as Velden;
  if (velden['status'] !== 'vervallen' || !('reden' in velden) || 'reden_vervallen' in velden) return deel;
  const beide = velden['grondslag'] === 'duiding';
  return Object.fromEntries(
    Object.entries(velden).flatMap(([veld, waarde]): [string, unknown][] =>
      veld === 'reden'
        ? [['reden_vervallen', waarde], ...(beide ? ([[veld, waarde]] as [string, unknown][]) : [])]
        : [[veld, waarde]],
    ),
  );
}
