import type { Opname } from '../../../domain/opname/opname.ts';
import type {
  Collegevoorstel,
  Opmaaksjabloon,
  Organisatie,
  Plan,
  Register,
} from '../../../domain/register.ts';
import { somOp } from '../../../domain/kern/woorden/opsomming.ts';
import { adresVan, voorstelDocxAdres } from '../../adres.ts';
import { dagInWoorden, inOfOp } from '../../tekst/datum.ts';
import type { Link } from '../../beeld/basis.ts';
import { alinea, type Blok, type Voetnoot } from '../../beeld/document.ts';
import { beeldMerk, type Merk } from './merk.ts';
import { Voorstelschrijver } from './schrijver.ts';

/** A proposal in a list. */
export interface VoorstelRegel {
  readonly adres: string;
  readonly titel: string;
  /** What it is: "Collegevoorstel, reconstructie". */
  readonly soort: string;
  readonly organisatie: string;
  /** What it is and whose, above its title: an example is nobody's. */
  readonly aanhef: string;
  readonly plan: string;
  readonly stand: string;
}

/** A field at the top of a proposal. */
export interface Kopveld {
  readonly naam: string;
  readonly waarde: string;
}

/** The name of a field before its value: "Zaaknummer:", "Openbaar?". */
export const label = (naam: string): string => (/[?!:]$/.test(naam) ? naam : `${naam}:`);

/** A proposal as every form of it shows it: page, print, Markdown and Word. */
export interface VoorstelBeeld extends VoorstelRegel {
  readonly id: string;
  /** What the document is called: "Collegevoorstel". */
  readonly soortnaam: string;
  readonly merk: Merk | undefined;
  /** It is the organisatie's own: no reconstruction, and no example. */
  readonly isEcht: boolean;
  /** The kenmerk as the form names it, for the head of every page of a file. */
  readonly kenmerk: Kopveld | undefined;
  /** Who made the document: the organisatie, or the site for what isn't the organisatie's. */
  readonly maker: string;
  /** The day as of which its data are computed, for the properties of a file. */
  readonly peildatum: string;
  /** The fields at the top, with the kenmerk and the day of the data among them. */
  readonly kopvelden: readonly Kopveld[];
  readonly blokken: readonly Blok[];
  /** Words of the writer below the text. */
  readonly voetnoten: readonly Voetnoot[];
  /** What stands behind the text: the words that it explains, and the numbered list of its sources. */
  readonly aanhang: readonly Blok[];
  readonly opmaak: Opmaaksjabloon;
  readonly van: Link;
  readonly over: readonly Link[];
  readonly docx: string;
  /** Whether a search, a feed or a sitemap may lead to it: not to an example. */
  readonly vindbaar: boolean;
}

const STATUSNAMEN: Readonly<Record<Collegevoorstel['status'], string>> = {
  concept: 'concept',
  afstemming: 'in afstemming',
  definitief: 'definitief',
  besloten: 'besloten',
  openbaar: 'ingediend',
};

/** What a proposal is, or how far a real one is and when it was decided. */
function soortIn({ aard, status, besloten }: Collegevoorstel): string {
  if (aard !== 'echt') return aard;
  return besloten ? `besloten ${inOfOp(besloten.datum)}` : STATUSNAMEN[status];
}

/** A proposal in a list. */
export const beeldVoorstelRegel = (voorstel: Collegevoorstel): VoorstelRegel => ({
  adres: adresVan(voorstel),
  titel: voorstel.onderwerp,
  soort: `${voorstel.vorm.soortnaam}, ${soortIn(voorstel)}`,
  organisatie: voorstel.organisatie.naam,
  aanhef: aanhefVan(voorstel),
  plan: somOp(voorstel.plannen.map(({ titel }) => titel)),
  stand: `Stand op ${dagInWoorden(voorstel.peildatum)}`,
});

const aanhefVan = ({ aard, vorm: { soortnaam }, organisatie: { naam } }: Collegevoorstel): string =>
  aard === 'voorbeeld'
    ? `Voorbeeld van een ${soortnaam.toLowerCase()}, niet van ${naam}`
    : `${soortnaam} · ${naam}`;

/** The proposals that were made up to show how one is written. */
export const beeldVoorbeelden = ({ collegevoorstellen }: Register): VoorstelRegel[] =>
  [...collegevoorstellen.values()].filter(({ aard }) => aard === 'voorbeeld').map(beeldVoorstelRegel);

/** The public proposals about a plan or of an organisatie, or all of them; the newest first. One that was made up isn't among them. */
export const beeldVoorstellen = (register: Register, bij?: Plan | Organisatie): VoorstelRegel[] =>
  voorstellenBij(register, bij).map(beeldVoorstelRegel);

/** The same, not yet in words. */
export const voorstellenBij = (register: Register, bij?: Plan | Organisatie): Collegevoorstel[] =>
  [...register.collegevoorstellen.values()]
    .filter(({ aard }) => aard !== 'voorbeeld')
    .filter(
      ({ plannen, organisatie }) =>
        bij === undefined || organisatie === bij || plannen.some((plan) => plan === bij),
    )
    .sort((a, b) => (a.peildatum < b.peildatum ? 1 : a.peildatum > b.peildatum ? -1 : 0));

/** A proposal, filled with data as of its own peildatum. */
export function beeldVoorstel(voorstel: Collegevoorstel, opname: Opname): VoorstelBeeld {
  const toen = opname.op(voorstel.peildatum);
  const schrijver = new Voorstelschrijver(voorstel, toen);
  const blokken = [...schrijver.blokken(voorstel.blokken), ...slot(voorstel)];
  const { aard, status, vorm, organisatie, plannen } = voorstel;
  const kenmerkveld = vorm.kopvelden.find(({ veld }) => veld === 'kenmerk');
  const kenmerk =
    voorstel.kenmerk === undefined
      ? undefined
      : { naam: kenmerkveld?.kop ?? 'Ons kenmerk', waarde: voorstel.kenmerk };
  const isEcht = aard === 'echt';
  const boven = vorm.kopvelden.filter(staatBoven);
  const regel = beeldVoorstelRegel(voorstel);
  return {
    ...regel,
    id: voorstel.id,
    soortnaam: vorm.soortnaam,
    merk: beeldMerk(voorstel, toen),
    isEcht,
    kenmerk,
    maker: isEcht ? organisatie.naam : opname.register.site.naam,
    peildatum: voorstel.peildatum,
    kopvelden: [
      ...(kenmerk && !kenmerkveld ? [kenmerk] : []),
      ...boven.map(({ veld, kop }) => ({ naam: kop, waarde: veldwaarde(veld, voorstel) })),
      ...(boven.some(({ veld }) => veld === 'peildatum') ? [] : [{ naam: 'Gegevens', waarde: regel.stand }]),
    ],
    blokken,
    voetnoten: schrijver.noten.voetnoten,
    aanhang: schrijver.noten.aanhang,
    opmaak: vorm.opmaak,
    van: { tekst: organisatie.naam, adres: adresVan(organisatie) },
    over: plannen.map((plan) => ({ tekst: plan.titel, adres: adresVan(plan) })),
    docx: voorstelDocxAdres(voorstel),
    vindbaar: status === 'openbaar' && aard !== 'voorbeeld',
  };
}

const staatBoven = ({ waar }: Collegevoorstel['vorm']['kopvelden'][number]): boolean => waar !== 'slot';

/** What stands below the text, as a place and a day do. */
const slot = (voorstel: Collegevoorstel): Blok[] =>
  voorstel.vorm.kopvelden
    .filter((kopveld) => !staatBoven(kopveld))
    .map(({ veld }) => ({ ...alinea(veldwaarde(veld, voorstel)), gegevens: veld }));

function veldwaarde(veld: string, { velden, bijlagen, peildatum }: Collegevoorstel): string {
  if (veld === 'bijlagen')
    return bijlagen.length > 0 ? bijlagen.map(({ titel }) => titel).join('; ') : 'geen';
  if (veld === 'peildatum') return dagInWoorden(peildatum);
  return velden.get(veld) ?? 'niet ingevuld';
}
