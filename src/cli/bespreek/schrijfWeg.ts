import type { Beslissing } from '../../../schemas/beslissing.ts';
import type { Besprekingsessie } from '../../../schemas/besprekingsessie.ts';
import { besprekingId, isAanwezigOnbekend } from '../../domain/beslissing/bespreking.ts';
import { maaktBericht } from '../../domain/beslissing/geval.ts';
import { metNotitie } from '../../domain/beslissing/notitie.ts';
import { zoekBesliste } from '../../domain/beslissing/keur.ts';
import type { Wijziging } from '../../domain/beslissing/wijziging.ts';
import { somOp } from '../../domain/kern/woorden/opsomming.ts';
import type { Actie, Plan, Register } from '../../domain/register.ts';
import { bewaarSessie, sessiePad, vergeetSessie } from '../../io/sessie.ts';
import type { Uitgangspunt } from '../../io/wijzigInhoud.ts';
import { renderVerschiltekst } from '../../render/terminal/verschiltekst.ts';
import { voerUitOfWeiger } from '../bewerk/legVast.ts';
import { schrijfOfWeiger, wijzigOfWeiger } from '../bewerk/schrijf.ts';
import { Gebruiksfout } from '../gebruiksfout.ts';
import { Inhoudsfout } from '../laad.ts';
import { padVanuitHier } from '../uitvoer.ts';
import { veldInWoorden } from './vraag.ts';
import { Gestopt, type Vragen } from './vragen.ts';

/** What the end of a bespreking has to know of how it was called. */
interface Afrondopties {
  readonly content: string;
  readonly sessiemap: string;
  readonly vrijgeven?: boolean;
}

/** What a bespreking is rounded off with. */
interface Afronding {
  readonly plan: Plan;
  readonly opties: Afrondopties;
  readonly vragen: Vragen;
  /** Walks along actions once more. */
  readonly loop: (acties: readonly Actie[], sessie: Besprekingsessie) => Promise<Besprekingsessie>;
}

/** What would be written, or why it can't be, and because of which actions. */
type Proef =
  | { readonly goed: true; readonly wijzigingen: readonly Wijziging[]; readonly register: Register }
  | { readonly goed: false; readonly zinnen: string; readonly slecht: readonly string[] };

/** The content isn't any more what was shown: it is shown again. */
class AndersGeworden extends Error {}

/**
 * Shows exactly what changes, checked, and writes it when somebody says so: as concepts, unless they are released at
 * once. Until then one can go back to any action; what can't be written doesn't hold up the rest.
 */
export async function schrijfWeg(besproken: Besprekingsessie, afronding: Afronding): Promise<void> {
  const { plan, opties, vragen } = afronding;
  const { sessiemap } = opties;
  let sessie = besproken;
  for (;;) {
    sessie = await metVrijgave(sessie, opties, vragen);
    bewaarSessie(sessiemap, sessie);
    const proef = await probeer(sessie, opties);
    if (!proef.goed) {
      sessie = await herstel(sessie, proef, afronding);
      continue;
    }
    const { wijzigingen } = proef;
    if (wijzigingen.length === 0) {
      vergeetSessie(sessiemap, plan.id);
      vragen.einde(
        sessie.beslissingen.length === 0
          ? 'U heeft niets besloten. Er is niets geschreven.'
          : 'Wat u besloot, staat er al. Er is niets geschreven.',
      );
      return;
    }
    for (const zin of intussen(sessie, plan, proef.register)) vragen.toon(zin, 'Intussen');
    const keuze = await vraagOfHetGoedIs(wijzigingen, opties, vragen);
    if (keuze === 'later') {
      vragen.einde(`Er is niets geschreven. Wat u koos, staat in ${sessiePad(sessiemap, plan.id)}.`);
      return;
    }
    if (keuze === 'terug') {
      sessie = await gaTerug(sessie, afronding);
    } else if (await schrijf(sessie, wijzigingen, opties, vragen)) {
      vergeetSessie(sessiemap, plan.id);
      vragen.einde(slotwoord(sessie));
      return;
    }
  }
}

async function vraagOfHetGoedIs(
  wijzigingen: readonly Wijziging[],
  { content }: Afrondopties,
  vragen: Vragen,
): Promise<'later' | 'terug' | 'schrijf'> {
  vragen.toonLetterlijk(renderVerschiltekst(wijzigingen, padVanuitHier(content)));
  return vragen.kies('Is dit goed?', [
    { waarde: 'later', tekst: 'Nu niet: bewaar het voor later' },
    { waarde: 'terug', tekst: 'Terug naar een actie' },
    { waarde: 'schrijf', tekst: 'Ja, schrijf dit' },
  ]);
}

/** Writes what was shown; not when the content became another since: then it has to be shown again. */
async function schrijf(
  sessie: Besprekingsessie,
  getoond: readonly Wijziging[],
  { content }: Afrondopties,
  vragen: Vragen,
): Promise<boolean> {
  try {
    await schrijfOfWeiger(
      { content },
      (voor) => {
        const wijzigingen = wijzigingenVan(sessie, voor);
        if (!isGelijk(wijzigingen, getoond)) throw new AndersGeworden();
        return { kop: 'De bespreking is vastgelegd.', wijzigingen };
      },
      { metConcepten: true },
    );
    return true;
  } catch (fout) {
    if (!(fout instanceof AndersGeworden) && !isWeigering(fout)) throw fout;
    const reden =
      fout instanceof AndersGeworden
        ? 'Iemand anders schreef intussen in deze bestanden. Wat u koos, is bewaard. Kijk nog eens wat er nu verandert.'
        : fout.message;
    vragen.toon(reden, 'Nog niet geschreven');
    return false;
  }
}

const isGelijk = (een: readonly Wijziging[], ander: readonly Wijziging[]): boolean =>
  JSON.stringify(een) === JSON.stringify(ander);

/** What can't be written is mended, or left for later while the rest is written. */
async function herstel(
  sessie: Besprekingsessie,
  { zinnen, slecht }: Extract<Proef, { goed: false }>,
  afronding: Afronding,
): Promise<Besprekingsessie> {
  const { vragen, opties, plan } = afronding;
  vragen.toon(zinnen, 'Dit kan zo niet worden geschreven');
  const acties = plan.acties.filter(({ nummer }) => slecht.includes(nummer));
  const rest = sessie.beslissingen.filter(({ nummer }) => !slecht.includes(nummer));
  const welke = somOp(slecht);
  const keuze = await vragen.kies('Hoe verder?', [
    { waarde: 'later', tekst: 'Stoppen, en later verder' },
    ...(acties.length > 0 ? [{ waarde: 'terug' as const, tekst: `Terug naar ${welke}` }] : []),
    ...(acties.length > 0 && rest.length > 0
      ? [{ waarde: 'rest' as const, tekst: `De rest schrijven, en ${welke} bewaren` }]
      : []),
  ]);
  if (keuze === 'later') throw new Gestopt();
  const opnieuw = { ...sessie, gedaan: gedaanZonder(sessie, slecht) };
  if (keuze === 'terug') return afronding.loop(acties, opnieuw);
  const deel = { ...sessie, beslissingen: rest };
  const proef = await probeer(deel, opties);
  if (!proef.goed) return herstel(sessie, { ...proef, slecht }, afronding);
  const goed = await vraagOfHetGoedIs(proef.wijzigingen, opties, vragen);
  if (goed === 'terug') return gaTerug(sessie, afronding);
  if (goed === 'schrijf' && (await schrijf(deel, proef.wijzigingen, opties, vragen))) {
    bewaarSessie(opties.sessiemap, {
      ...opnieuw,
      beslissingen: sessie.beslissingen.filter(({ nummer }) => slecht.includes(nummer)),
    });
    vragen.toon(slotwoord(deel), 'Geschreven');
  }
  throw new Gestopt();
}

/** Asks which action to go back to, and goes there. */
async function gaTerug(
  sessie: Besprekingsessie,
  { plan, vragen, loop }: Afronding,
): Promise<Besprekingsessie> {
  const nummers = new Set(sessie.gedaan);
  const acties = plan.acties.filter(({ nummer }) => nummers.has(nummer));
  const nummer = await vragen.kies(
    'Welke actie?',
    acties.map((actie) => ({ waarde: actie.nummer, tekst: `${actie.nummer} ${actie.titel}` })),
  );
  return loop(
    acties.filter((actie) => actie.nummer === nummer),
    { ...sessie, gedaan: gedaanZonder(sessie, [nummer]) },
  );
}

const gedaanZonder = ({ gedaan = [] }: Besprekingsessie, nummers: readonly string[]): string[] =>
  gedaan.filter((nummer) => !nummers.includes(nummer));

/** What a session would change; where that can't be, the actions that can't on their own. */
async function probeer(sessie: Besprekingsessie, { content }: Afrondopties): Promise<Proef> {
  const doe = (deel: Besprekingsessie) =>
    wijzigOfWeiger(content, { proef: true, metConcepten: true }, (voor) => wijzigingenVan(deel, voor));
  try {
    const { wijzigingen, voor } = await doe(sessie);
    return { goed: true, wijzigingen, register: voor.register };
  } catch (fout) {
    if (!isWeigering(fout)) throw fout;
    const slecht: string[] = [];
    for (const beslissing of sessie.beslissingen) {
      await doe({ ...sessie, beslissingen: [beslissing] }).catch((deel: unknown) => {
        if (!isWeigering(deel)) throw deel;
        slecht.push(beslissing.nummer);
      });
    }
    return { goed: false, zinnen: fout.message, slecht };
  }
}

const isWeigering = (fout: unknown): fout is Error =>
  fout instanceof Gebruiksfout || fout instanceof Inhoudsfout;

const wijzigingenVan = (sessie: Besprekingsessie, voor: Uitgangspunt): readonly Wijziging[] =>
  voerUitOfWeiger(beslissingenVan(sessie, voor), { ...voor, vandaag: sessie.dag }, veldInWoorden);

/** What others wrote about the same actions since the bespreking began. */
function intussen({ beslissingen }: Besprekingsessie, plan: Plan, nu: Register): string[] {
  return beslissingen.filter(maaktBericht).flatMap((beslissing) => {
    const toen = plan.acties.find(({ nummer }) => nummer === beslissing.nummer)?.voortgang ?? [];
    const bekend = new Set(toen.map(({ datum, tekst }) => `${datum.tekst} ${tekst}`));
    const nieuw = (zoekBesliste(beslissing, nu)?.voortgang ?? []).filter(
      ({ datum, tekst }) => !bekend.has(`${datum.tekst} ${tekst}`),
    );
    return nieuw.map(({ tekst }) => `Over actie ${beslissing.nummer} schreef iemand anders: ‘${tekst}’`);
  });
}

/** A session in which it is said whether its beslissingen are released. With notes alone there is nothing to release. */
async function metVrijgave(
  sessie: Besprekingsessie,
  { vrijgeven }: Afrondopties,
  vragen: Vragen,
): Promise<Besprekingsessie> {
  if (vrijgeven === true) return { ...sessie, vrijgeven };
  if (sessie.vrijgeven !== undefined || !sessie.beslissingen.some(maaktBericht)) return sessie;
  const keuze = await vragen.kies('Mag iedereen het zien?', [
    {
      waarde: 'concept',
      tekst: 'Nog niet: bewaar het als concept',
      uitleg: 'alleen de interne site toont het',
    },
    { waarde: 'vrij', tekst: 'Ja: geef het meteen vrij' },
  ]);
  return { ...sessie, vrijgeven: keuze === 'vrij' };
}

/** What was decided, to be written: a note comes below those that are there by now. */
function beslissingenVan(sessie: Besprekingsessie, { register, bestanden }: Uitgangspunt): Beslissing[] {
  const { plan, dag, beslissingen, vrijgeven } = sessie;
  const aanwezig = isAanwezigOnbekend(besprekingId(plan, dag), register) ? sessie.aanwezig : undefined;
  return beslissingen.map((beslissing) => ({
    ...beslissing,
    concept: vrijgeven !== true,
    ...(beslissing.bron === undefined && { aanwezig }),
    ...(beslissing.notitie !== undefined && {
      notitie: metNotitie(beslissing, beslissing.notitie, bestanden),
    }),
  }));
}

/** What can be done next: read the record, and release what is a concept. */
function slotwoord({ plan, dag, vrijgeven, beslissingen }: Besprekingsessie): string {
  const berichten = beslissingen.filter(maaktBericht);
  const isConcept = vrijgeven !== true && berichten.length > 0;
  const verslag = berichten.some(({ bron }) => bron === undefined)
    ? `Het verslag: npx waakvlam verslag ${besprekingId(plan, dag)}${isConcept ? ' --met-concepten' : ''}`
    : 'Er is geen verslag: elke beslissing heeft een eigen bron, of is alleen een notitie.';
  return isConcept
    ? `${verslag}\nHet zijn concepten. Geef ze vrij met: npx waakvlam vrijgeven --plan ${plan}`
    : verslag;
}
