import type { Collegevoorstel, Site } from '../../domain/register.ts';
import type { VoorstelBeeld } from '../soorten/collegevoorstel/beeld.ts';
import { dagInWoorden } from '../tekst/datum.ts';
import { renderDiwoo } from '../woo/diwoo.ts';
import { HASHLIJST, maakArchief, type Archiefbestand, type Sha256 } from './archief.ts';

/** A file that goes with a proposal. */
export interface Bijlagebestand {
  readonly titel: string;
  /** Its name, and what it holds; none where only its title is known. */
  readonly bestand: { readonly naam: string; readonly bytes: Uint8Array } | undefined;
}

/** What a package is made of. */
interface Pakketdelen {
  readonly voorstel: Collegevoorstel;
  readonly beeld: VoorstelBeeld;
  readonly site: Site;
  readonly docx: Uint8Array;
  /** None where no PDF was asked for. */
  readonly pdf: Uint8Array | undefined;
  readonly bijlagen: readonly Bijlagebestand[];
}

/** A proposal as a council's system takes it: its files, what goes with it, and what to know of them. */
export function maakVoorstelpakket(delen: Pakketdelen, sha256: Sha256): Archiefbestand[] {
  const { voorstel, docx, pdf } = delen;
  const stukken = [
    ...(pdf ? [{ pad: `${voorstel.id}.pdf`, bytes: pdf }] : []),
    { pad: `${voorstel.id}.docx`, bytes: docx },
  ];
  const bijlagen = delen.bijlagen.map(({ titel, bestand }, i) => ({
    titel,
    bestand: bestand && { pad: `bijlagen/${i + 1}-${alsPad(bestand.naam)}`, bytes: bestand.bytes },
  }));
  const met = ({ pad, bytes }: Archiefbestand) => ({ bestand: pad, sha256: sha256(bytes) });
  const metagegevens = {
    versie: 1,
    ...over(delen),
    bestanden: stukken.map(met),
    bijlagen: bijlagen.map(({ titel, bestand }) => ({ titel, ...(bestand && met(bestand)) })),
  };
  const diwoo = diwooVan(delen);
  return maakArchief(
    [
      ...stukken,
      ...bijlagen.flatMap(({ bestand }) => bestand ?? []),
      { pad: 'metagegevens.json', bytes: codeer(`${JSON.stringify(metagegevens, null, 2)}\n`) },
      ...(diwoo === undefined ? [] : [{ pad: 'diwoo.xml', bytes: codeer(diwoo) }]),
      { pad: 'LEESMIJ.txt', bytes: codeer(leesmij(delen, diwoo !== undefined)) },
    ],
    sha256,
  );
}

/** What the document is, by the names that a system of a council asks for. */
function over({ voorstel, beeld }: Pakketdelen) {
  const { kenmerk, velden, plan, organisatie, peildatum, besloten, aard, status } = voorstel;
  return {
    soort: beeld.soortnaam,
    titel: voorstel.onderwerp,
    aard,
    status,
    organisatie: organisatie.naam,
    plan: { id: plan.id, titel: plan.titel },
    peildatum,
    ...(besloten && {
      besloten: besloten.datum.laatste,
      ...(besloten.anders !== undefined && { anders: besloten.anders }),
    }),
    kenmerk: kenmerk ?? null,
    portefeuillehouder: velden.get('portefeuillehouder') ?? null,
    rolRaad: velden.get('rol_raad') ?? null,
  };
}

/** For the Wet open overheid: of what the organisatie itself decided, on its own site. */
function diwooVan({ voorstel, site, pdf }: Pakketdelen): string | undefined {
  const { aard, organisatie, besloten } = voorstel;
  const { woo, officieel } = site;
  if (!woo || !officieel || !pdf || aard !== 'echt' || woo.organisatie !== organisatie || !besloten) {
    return undefined;
  }
  return renderDiwoo(woo, {
    titel: voorstel.onderwerp,
    categorie: 'vergaderstukken-decentrale-overheden',
    formaat: 'PDF',
    vastgesteld: besloten.datum.laatste,
  });
}

const codeer = (tekst: string): Uint8Array => new TextEncoder().encode(tekst);

/** A name that every computer takes. */
const alsPad = (naam: string): string => naam.normalize('NFC').replace(/[/\\:*?"<>|\p{Cc}]/gu, '-');

function leesmij({ voorstel, beeld, site, pdf, bijlagen }: Pakketdelen, metDiwoo: boolean): string {
  const zonder = bijlagen.filter(({ bestand }) => !bestand).map(({ titel }) => `- ${titel}`);
  const delen = [
    voorstel.onderwerp,
    `${beeld.soort}. Gegevens op ${dagInWoorden(voorstel.peildatum)}.`,
    ...(beeld.merk ? [beeld.merk.kort] : []),
    [
      ...(pdf ? [`${voorstel.id}.pdf: het voorstel, voor lezers en voor het archief.`] : []),
      `${voorstel.id}.docx: hetzelfde in Word.`,
      'metagegevens.json: titel, soort, data, kenmerk, plan en van elk bestand de SHA-256.',
      metDiwoo
        ? 'diwoo.xml: metagegevens voor de Woo (DiWoo 0.9.8).'
        : `Er is geen diwoo.xml: die hoort bij een pdf van wat ${site.officieel ? '' : 'op een site van de gemeente zelf '}is besloten.`,
      `${HASHLIJST}: controleer de bestanden met: sha256sum -c ${HASHLIJST}`,
    ].join('\n'),
    ...(zonder.length > 0 ? [`Van deze bijlagen is er geen bestand bij:\n${zonder.join('\n')}`] : []),
  ];
  return `${delen.join('\n\n')}\n`;
}
