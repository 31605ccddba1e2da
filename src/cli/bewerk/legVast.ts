import type { Beslissing } from '../../../schemas/beslissing.ts';
import { parseDatum, type Dag } from '../../../schemas/datum.ts';
import { herhalingenIn } from '../../domain/beslissing/herhaling.ts';
import { twijfelOver } from '../../domain/beslissing/twijfel.ts';
import { voerUit, type Omgeving } from '../../domain/beslissing/voerUit.ts';
import type { Wijziging } from '../../domain/beslissing/wijziging.ts';
import type { Actie, Register } from '../../domain/register.ts';
import { vandaag } from '../../io/klok.ts';
import type { Uitgangspunt } from '../../io/wijzigInhoud.ts';
import { besprekingTitel } from '../../render/tekst/bespreking.ts';
import { bevindingInWoorden, type Veldnaam } from '../../render/tekst/bevinding.ts';
import { dagInWoorden, datumInWoorden } from '../../render/tekst/datum.ts';
import { Gebruiksfout } from '../gebruiksfout.ts';
import { kiesActie } from './kiesActie.ts';
import { optieNaam, vervolgstapUit, type BewerkOpties } from './opties.ts';
import { schrijfOfWeiger, type SchrijfOpties } from './schrijf.ts';

/** The part of a beslissing that is a command's own. */
type Deel = Partial<Omit<Beslissing, 'plan' | 'nummer' | 'datum'>>;

/** What to say of a beslissing that is written: what it is, and what to know besides. */
interface Melding {
  readonly kop: string;
  readonly letOp: string | undefined;
}

/** What a command has before it when it says something of a beslissing. */
interface Zaak extends Uitgangspunt {
  readonly actie: Actie;
  readonly beslissing: Beslissing;
}

/** Takes one beslissing about an action: an entry. Every command that adds one does it through here. */
export async function voegToe(
  doel: string,
  opties: BewerkOpties,
  maakDeel: (register: Register) => Deel,
): Promise<void> {
  const nu = vandaag();
  const { datum = nu, collegezin, betrokken, bron, plek, duiding, aanwezig, embargo, verwachting } = opties;
  const concept = opties.concept === true || embargo !== undefined || undefined;
  const vervolgstappen = vervolgstapUit(opties);
  await legVast(
    doel,
    opties,
    (_, { register }) => ({
      ...{
        datum,
        collegezin,
        betrokken,
        bron,
        plek,
        duiding,
        aanwezig,
        concept,
        embargo,
        vervolgstappen,
        ...verwachting,
      },
      ...maakDeel(register),
    }),
    ({ register, actie, beslissing }) => ({
      kop: `Actie ${actie.nummer}: ${concept ? 'concept van een bericht' : 'bericht'} van ${datumtekst(datum)}.`,
      letOp:
        [...alGelijk(beslissing, register), teltLater(datum, nu), isConcept(beslissing)]
          .filter((zin) => zin !== undefined)
          .join('\n') || undefined,
    }),
  );
}

/** Writes one beslissing about an action, or says why not. */
export async function legVast(
  doel: string,
  opties: SchrijfOpties & Pick<BewerkOpties, 'toch'>,
  maak: (actie: Actie, voor: Uitgangspunt) => Deel & Pick<Beslissing, 'datum'>,
  meld: (zaak: Zaak) => Melding,
): Promise<void> {
  await schrijfOfWeiger(
    opties,
    (voor) => {
      const actie = kiesActie(voor.register, doel);
      const { plan, nummer } = actie;
      const beslissing: Beslissing = { plan: plan.id, nummer, ...maak(actie, voor) };
      const wijzigingen = voerUitOfWeiger([beslissing], { ...voor, vandaag: vandaag() }, optieNaam);
      if (wijzigingen.length === 0) {
        return { kop: `Actie ${nummer}: dit staat er al. Er is niets geschreven.`, wijzigingen };
      }
      if (opties.toch !== true) vraagOfHetKlopt(beslissing);
      return { ...meld({ ...voor, actie, beslissing }), wijzigingen };
    },
    { metConcepten: true },
  );
}

/** Stops at what looks like a typing mistake, unless somebody said that it is meant. */
function vraagOfHetKlopt(beslissing: Beslissing): void {
  const zinnen = twijfelOver(beslissing).map((bevinding) => bevindingInWoorden(bevinding, optieNaam));
  if (zinnen.length === 0) return;
  throw new Gebruiksfout(`${zinnen.join('\n')} Klopt dat? Geef het commando dan nog eens, met --toch.`);
}

/** The files that beslissingen change; everything that is wrong with them in sentences, with the fields by these names. */
export function voerUitOfWeiger(
  beslissingen: readonly Beslissing[],
  omgeving: Omit<Omgeving, 'titelVan'>,
  naam: Veldnaam,
): readonly Wijziging[] {
  const uitvoering = voerUit(beslissingen, { ...omgeving, titelVan: besprekingTitel });
  if (uitvoering.goed) return uitvoering.wijzigingen;
  const regels = uitvoering.afkeuringen.flatMap(({ beslissing, bevindingen }) =>
    bevindingen.map((bevinding) => {
      const zin = bevindingInWoorden(bevinding, naam);
      return beslissingen.length === 1 ? zin : `Actie ${beslissing.nummer}: ${zin}`;
    }),
  );
  throw new Gebruiksfout(regels.join('\n'));
}

const datumtekst = (tekst: string): string => {
  const datum = parseDatum(tekst);
  return datum ? datumInWoorden(datum) : tekst;
};

/** Says that an entry gives what was there already: it is written, and changes nothing. */
const alGelijk = (beslissing: Beslissing, register: Register): string[] =>
  herhalingenIn(beslissing, register).map((bevinding) => {
    const zin = bevindingInWoorden(bevinding, optieNaam);
    return `Let op: ${zin.charAt(0).toLowerCase()}${zin.slice(1)}`;
  });

function teltLater(tekst: string, nu: Dag): string | undefined {
  const datum = parseDatum(tekst);
  if (!datum || datum.laatste <= nu) return undefined;
  return `Dit bericht telt mee vanaf ${dagInWoorden(datum.laatste)}: dan is ${datumInWoorden(datum)} voorbij.`;
}

const isConcept = ({ concept, embargo, plan, nummer }: Beslissing): string | undefined =>
  embargo !== undefined
    ? `Het besluit geeft het vrij: npx waakvlam voorstel besluit ${embargo}`
    : concept === true
      ? `Geef het vrij met: npx waakvlam vrijgeven ${plan}/${nummer}`
      : undefined;
