import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { isOnbekend } from '../../schemas/onbekend.ts';
import type { Opname } from '../domain/opname/opname.ts';
import type { Register } from '../domain/register.ts';
import { ADRESSENBESTAND, Adresfout, leesAdressen } from '../io/leesAdressen.ts';
import { leesOfNiets, schrijfBestand } from '../io/schrijfBestand.ts';
import { agendaVan, beeldAgenda } from '../render/beeld/agenda.ts';
import { beeldHerinnering, type HerinneringBeeld } from '../render/beeld/herinnering.ts';
import { eigenaarInWoorden } from '../render/soorten/actie/actieregel.ts';
import { renderAgenda } from '../render/ics/agenda.ts';
import { conceptVan } from '../render/mail/herinnering.ts';
import { aantal, somOp } from '../domain/kern/woorden/opsomming.ts';
import { Gebruiksfout } from './gebruiksfout.ts';
import { Inhoudsfout, laadOfStop } from './laad.ts';
import {
  binnenOptie,
  contentOptie,
  jsonOptie,
  peildatumOptie,
  planOptie,
  PROJECTMAP,
  type LeesOpties,
} from './opties.ts';
import { kiesPlannen } from './overzicht.ts';
import { schrijf, schrijfJson } from './uitvoer.ts';

interface Opties extends LeesOpties {
  readonly uit: string;
  readonly plan?: string;
  readonly binnen?: number;
  readonly adressen: string;
  readonly dryRun?: boolean;
}

/** How many days after a report an owner is left alone, unless `--binnen` says so. */
const MET_RUST = 30;

/** A file that the command makes. */
interface Stuk {
  readonly pad: string;
  readonly tekst: string;
}

/** `herinner`: an e-mail draft and a calendar for each owner, with what is asked of them. */
export function voegHerinnerToe(programma: Command): void {
  programma
    .command('herinner')
    .description('maak voor elke eigenaar een conceptmail met wat er gevraagd wordt, en een agenda')
    .requiredOption('--uit <map>', 'de map voor de mails en de agenda’s')
    .addOption(planOptie())
    .addOption(
      binnenOptie(`sla over wie in deze tijd nog een bericht gaf, zoals 30d (standaard: ${MET_RUST}d)`),
    )
    .option('--adressen <bestand>', 'de e-mailadressen van de eigenaren', join(PROJECTMAP, ADRESSENBESTAND))
    .option('--dry-run', 'schrijf niets; toon alleen welke mails er komen')
    .addOption(contentOptie())
    .addOption(peildatumOptie())
    .addOption(jsonOptie())
    .action(async (opties: Opties) => {
      if (opties.uit.trim() === '') throw new Gebruiksfout('Noem achter --uit een map.');
      const { register, opname } = laadOfStop(opties);
      const { peildatum } = opname;
      const plannen = kiesPlannen(register, opties.plan);
      const adressen = adressenOfStop(register, opties.adressen);
      const { eigenaren, zonderEigenaar } = opname.herinneringen(plannen, opties.binnen ?? MET_RUST);
      const brieven = eigenaren.flatMap((deel) => beeldHerinnering(deel, opname) ?? []);
      const stukken = (
        await Promise.all(brieven.map((brief) => maakStukken(brief, opname, adressen, opties.uit)))
      ).flat();
      if (!opties.dryRun) schrijfStukken(stukken, opties.uit);
      const zonderAdres = brieven.map(({ eigenaar }) => eigenaar).filter(({ id }) => !adressen.has(id));
      const stil = eigenaren.filter(({ vragen }) => vragen.length === 0).map(({ eigenaar }) => eigenaar);
      if (opties.json === true) {
        schrijfJson({
          versie: 1,
          peildatum,
          dryRun: opties.dryRun ?? false,
          bestanden: stukken.map(({ pad }) => pad),
          zonderAdres: zonderAdres.map(({ id }) => id),
          overgeslagen: stil.map(({ id }) => id),
          zonderEigenaar: zonderEigenaar.map(({ plan, nummer }) => `${plan.id}/${nummer}`),
        });
        return;
      }
      const regels = [
        ...stukken.map(({ pad }) => `${opties.dryRun ? 'Zou schrijven' : 'Geschreven'}: ${pad}`),
        ...(stukken.length === 0 ? ['Er is niemand om iets te vragen.'] : []),
        ...zonderAdres.map(
          ({ id, tekst }) =>
            `Geen adres van ${tekst}: de mail heeft geen ‘Aan’. Zet ‘${id}’ in ${opties.adressen}.`,
        ),
        ...(stil.length > 0
          ? [
              `Overgeslagen, want over hun acties kwam kort geleden nog een bericht: ${somOp(stil.map(eigenaarInWoorden))}.`,
            ]
          : []),
        ...(zonderEigenaar.length > 0
          ? [
              `Bij ${aantal(zonderEigenaar.length, 'actie', 'acties')} is de eigenaar onbekend, dus daarover gaat geen mail. Vul hem in met ‘npx waakvlam eigenaar’.`,
            ]
          : []),
      ];
      schrijf(process.stdout, regels.join('\n'));
    });
}

function adressenOfStop(register: Register, pad: string): ReadonlyMap<string, string> {
  try {
    const adressen = leesAdressen(pad);
    for (const id of adressen.keys()) {
      if (register.functies.has(id) || register.organisaties.has(id)) continue;
      throw new Adresfout(`${pad} In dit bestand staat ‘${id}’, maar zo heet geen functie of organisatie.`);
    }
    return adressen;
  } catch (fout) {
    if (fout instanceof Adresfout) throw new Inhoudsfout(fout.message);
    throw fout;
  }
}

async function maakStukken(
  brief: HerinneringBeeld,
  opname: Opname,
  adressen: ReadonlyMap<string, string>,
  map: string,
): Promise<Stuk[]> {
  const { id, tekst } = brief.eigenaar;
  const { peildatum } = opname;
  const { site } = opname.register;
  // Loaded here: no other command makes mail, and each would wait for it.
  const { schrijfConcept } = await import('../io/eml.ts');
  const eml = await schrijfConcept(conceptVan(brief, peildatum, adressen.get(id)));
  const agenda = renderAgenda(agendaVan(beeldAgenda(opname), id), {
    naam: `${site.naam}: ${tekst}`,
    basisadres: isOnbekend(site.basisadres) ? undefined : site.basisadres,
    peildatum,
  });
  return [
    { pad: join(map, `${peildatum}-${id}.eml`), tekst: eml.toString('utf8') },
    { pad: join(map, `${id}.ics`), tekst: agenda },
  ];
}

/** A draft that somebody worked on isn't thrown away: one that differs stops the command before anything is written. */
function schrijfStukken(stukken: readonly Stuk[], map: string): void {
  for (const { pad, tekst } of stukken) {
    const bestaand = leesOfNiets(pad);
    if (!pad.endsWith('.eml') || bestaand === undefined || bestaand === tekst) continue;
    throw new Gebruiksfout(
      `De mail ‘${pad}’ bestaat al en is anders. Er is niets geschreven. Kies met --uit een andere map, of haal de oude mail weg.`,
    );
  }
  try {
    houdBuitenGit(map);
    for (const { pad, tekst } of stukken) schrijfBestand(pad, tekst);
  } catch {
    throw new Gebruiksfout('In die map is niet te schrijven. Kies met --uit een andere map.');
  }
}

/** Mails hold addresses: git ignores a folder that is made for them. One that has other things is left as it is. */
function houdBuitenGit(map: string): void {
  if (!existsSync(map)) schrijfBestand(join(map, '.gitignore'), '*\n');
}
