import type { Beslissing } from '../../schemas/beslissing.ts';
import { leesBerichten, type GeschrevenBericht } from '../domain/beslissing/bericht.ts';
import { herroep } from '../domain/beslissing/herroep.ts';
import { UITZONDERINGEN } from '../domain/beslissing/uitzondering.ts';
import { voerUit } from '../domain/beslissing/voerUit.ts';
import { geefVrij } from '../domain/beslissing/vrijgeven.ts';
import {
  actiePad,
  leesbareTeksten,
  naElkaar,
  pasToe,
  type Wijziging,
} from '../domain/beslissing/wijziging.ts';
import { merkVan } from '../domain/kern/merk.ts';
import type { Bestand } from '../domain/kern/bestand.ts';
import { somOp } from '../domain/kern/woorden/opsomming.ts';
import { maakOpname } from '../domain/opname/opname.ts';
import { maakRegister } from '../domain/maakRegister.ts';
import type { Actie, Register } from '../domain/register.ts';
import type { OpenbaarGegeven } from '../domain/soorten/persoonsgegevenregels.ts';
import { keurVastlegging, leesGitstand, legVastInGit } from '../io/git.ts';
import { vandaag } from '../io/klok.ts';
import type { Vastlegging } from '../io/vastlegging.ts';
import { schrijvend, wijzigInhoud, type Uitgangspunt } from '../io/wijzigInhoud.ts';
import { besprekingTitel } from '../render/tekst/bespreking.ts';
import { gegevenInWoorden } from '../render/tekst/persoonsgegeven.ts';
import { boodschapVan } from './boodschap.ts';
import { herstelNaStop } from './herstel.ts';
import { magTerugnemen } from './terugnemen.ts';
import { GeenRecht, magVastleggen, magVrijgeven, type Wie } from './toegang/wie.ts';
import { vindActie } from './lees.ts';
import { verzendStraks } from './verzend/verzend.ts';
import { Geweigerd, Ingehaald, weiger, type Uitslag } from './uitslag.ts';
import { perVeld } from './veldfouten.ts';

/**
 * Writes one beslissing, as a commit of its own. `gezien` is the mark of the file that was looked at; `inPlaatsVan` the
 * place of the entry that it corrects; `klad` the draft that goes with it.
 */
export const beslis = (
  content: string,
  wie: Wie,
  beslissing: Beslissing,
  gezien: string,
  {
    inPlaatsVan,
    klad,
  }: { readonly inPlaatsVan?: number | undefined; readonly klad?: string | undefined } = {},
): Promise<Uitslag> =>
  schrijf(content, wie, { boodschap: boodschapVan(beslissing, inPlaatsVan !== undefined), klad }, (voor) => {
    keurVastleggen(wie, beslissing, voor.register);
    if (inPlaatsVan !== undefined) keurTerugnemen(content, wie, beslissing, inPlaatsVan, voor.bestanden);
    keurGezien([beslissing], gezien, voor.bestanden);
    const weg = inPlaatsVan === undefined ? [] : herroep(beslissing, inPlaatsVan, voor.bestanden);
    const zonder = zonderBericht(voor, weg);
    const uitvoering = voerUit([beslissing], { ...zonder, vandaag: vandaag(), titelVan: besprekingTitel });
    if (!uitvoering.goed)
      throw new Geweigerd(perVeld(uitvoering.afkeuringen.flatMap(({ bevindingen }) => bevindingen)));
    const wijzigingen = naElkaar(weg, uitvoering.wijzigingen);
    if (wijzigingen.length === 0) throw new Geweigerd({ '': [STAAT_ER_AL] });
    return wijzigingen;
  });

/** There is nothing to write. */
const STAAT_ER_AL = 'Dit staat er al precies zo. Er is niets bij vast te leggen.';

/** The content without an entry that is taken back. */
function zonderBericht(
  { register, bestanden }: Uitgangspunt,
  weg: readonly Wijziging[],
): Pick<Uitgangspunt, 'register' | 'bestanden'> {
  if (weg.length === 0) return { register, bestanden };
  const over = pasToe(bestanden, weg);
  const zonder = maakRegister(over, { vandaag: vandaag() }, { metConcepten: true });
  if (!zonder.goed) throw new Geweigerd({ '': [BOUWT_VOORT] });
  return { register: zonder.register, bestanden: over };
}

/** A later entry settles something that this one raised. */
const BOUWT_VOORT =
  'Een later bericht gaat hierop verder. Neem eerst dat terug, of leg een nieuw bericht vast.';

/** Takes an entry back, as a commit of its own. */
export const neemTerug = (
  content: string,
  wie: Wie,
  { plan, nummer }: Actie,
  plek: number,
  gezien: string,
): Promise<Uitslag> => {
  const actie = { plan: plan.id, nummer };
  return schrijf(content, wie, { boodschap: `Actie ${nummer}: bericht teruggenomen` }, ({ bestanden }) => {
    const bericht = keurTerugnemen(content, wie, actie, plek, bestanden);
    keurGezien([actie], gezien, bestanden);
    if (!bericht) throw new Ingehaald();
    return herroep(actie, plek, bestanden);
  });
};

/** The entry at a place, for who may take it back; what isn't there any more counts as a concept. */
function keurTerugnemen(
  content: string,
  wie: Wie,
  actie: Parameters<typeof actiePad>[0],
  plek: number,
  bestanden: readonly Bestand[],
): GeschrevenBericht | undefined {
  const bericht = leesBerichten(leesbareTeksten(bestanden).get(actiePad(actie)) ?? '')[plek];
  if (!magTerugnemen(content, wie, actie, { plek, concept: bericht?.concept !== false }))
    throw new GeenRecht();
  return bericht;
}

/** Releases all concepts of these actions, as one commit; `magOpenbaar` says why personal data in them may be read. */
export function geefActiesVrij(
  content: string,
  wie: Wie,
  acties: readonly Actie[],
  gezien: string,
  magOpenbaar?: string,
): Promise<Uitslag> {
  const namen = acties.map(({ plan, nummer }) => ({ plan: plan.id, nummer }));
  const nummers = namen.map(({ nummer }) => nummer);
  const boodschap =
    nummers.length > 5
      ? `Vrijgegeven: ${nummers.length} acties\n\n${somOp(nummers)}`
      : `Vrijgegeven: ${nummers.length === 1 ? 'actie' : 'acties'} ${somOp(nummers)}`;
  return schrijf(
    content,
    wie,
    { boodschap },
    ({ bestanden }) => {
      if (!magVrijgeven(wie)) throw new GeenRecht();
      keurGezien(namen, gezien, bestanden);
      return vrijgaven(namen, bestanden);
    },
    magOpenbaar,
  );
}

/** The files of actions with their concepts released. */
export function vrijgaven(
  acties: readonly { readonly plan: string; readonly nummer: string }[],
  bestanden: readonly Bestand[],
): Wijziging[] {
  const teksten = leesbareTeksten(bestanden);
  return acties.flatMap((actie) => {
    const pad = actiePad(actie);
    const oud = teksten.get(pad) ?? '';
    const { tekst: nieuw } = geefVrij(oud);
    return oud === nieuw ? [] : [{ pad, oud, nieuw }];
  });
}

/** Commits files that somebody changed without committing them: when asked to, and apart from anything else. */
export async function legAndermansVast(
  content: string,
  wie: Wie,
  paden: readonly string[],
): Promise<Uitslag> {
  if (!magVrijgeven(wie)) throw new GeenRecht();
  try {
    await schrijvend(
      content,
      () => undefined,
      async () => {
        const { gewijzigd } = leesGitstand(content);
        const nog = paden.filter((pad) => gewijzigd.includes(pad));
        await legVastInGit(
          content,
          nog,
          `Vastgelegd wat al veranderd was: ${nog.length === 1 ? (nog[0] ?? '') : `${nog.length} bestanden`}`,
          { auteur: wie.auteur },
        );
      },
    );
    return { goed: true };
  } catch (fout) {
    return weiger(fout);
  }
}

/** A mark of the files of actions as they are: another as soon as one of them changes. */
export function merkVanActies(
  acties: readonly { readonly plan: string; readonly nummer: string }[],
  bestanden: readonly Bestand[],
): string {
  const teksten = leesbareTeksten(bestanden);
  return merkVan(acties.map((actie) => teksten.get(actiePad(actie)) ?? '').join('\0'));
}

function keurGezien(
  acties: readonly { readonly plan: string; readonly nummer: string }[],
  gezien: string,
  bestanden: readonly Bestand[],
): void {
  if (merkVanActies(acties, bestanden) !== gezien) throw new Ingehaald();
}

/**
 * The one way in: writes, checked as a whole, and commits what was written in the name of who asks, before another command
 * can write. `maak` says first whether they may: it throws `GeenRecht` when they may not, which no page offers.
 */
export async function schrijf(
  content: string,
  wie: Wie,
  vastlegging: Omit<Vastlegging, 'auteur'>,
  maak: (voor: Uitgangspunt) => readonly Wijziging[],
  magOpenbaar?: string,
): Promise<Uitslag> {
  try {
    await herstelNaStop(content);
    const { fouten, gegevens } = await wijzigInhoud(
      content,
      {
        metConcepten: true,
        magOpenbaar,
        meldWachten: () => undefined,
        vastlegging: { ...vastlegging, auteur: wie.auteur },
      },
      (voor) => {
        const wijzigingen = maak(voor);
        keurVastlegging(content, [
          ...wijzigingen.map(({ pad }) => pad),
          ...(magOpenbaar === undefined ? [] : [UITZONDERINGEN]),
        ]);
        return wijzigingen;
      },
    );
    if (fouten.length > 0)
      return { goed: false, fouten: { '': fouten.map(({ zin, hint }) => `${zin} ${hint}`) } };
    if (gegevens.length > 0)
      return { goed: false, fouten: { '': [...new Set(gegevens.map(gegevenBijActie))] } };
    void verzendStraks(content);
    return { goed: true };
  } catch (fout) {
    return weiger(fout);
  }
}

/** What personal data can't be released, and of which action: somebody released many at once. */
function gegevenBijActie({ melding, ...gegeven }: OpenbaarGegeven): string {
  const [, nummer] = /\/acties\/([^/]+)\.yaml$/.exec(melding.plaats.bestand) ?? [];
  return `${nummer === undefined ? '' : `Actie ${nummer}. `}${gegevenInWoorden(gegeven)}`;
}

/** Throws `GeenRecht` for who may not have this written of the action: its owner is the one of now, concepts included. */
export function keurVastleggen(wie: Wie, beslissing: Beslissing, register: Register): void {
  const actie = vindActie(register, beslissing.plan, beslissing.nummer);
  const eigenaar = actie && maakOpname(register, vandaag()).van(actie).eigenaarschap?.eigenaar.id;
  if (!magVastleggen(wie, beslissing, eigenaar)) throw new GeenRecht();
}
