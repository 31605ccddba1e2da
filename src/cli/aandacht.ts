import { Option, type Command } from 'commander';
import { SIGNAAL_NAMEN } from '../render/tekst/signaal.ts';
import type { SignaalCode } from '../domain/opname/aandacht.ts';
import { maakOpname, type Opname } from '../domain/opname/opname.ts';
import type { Register } from '../domain/register.ts';
import { beeldAandacht } from '../render/beeld/aandacht.ts';
import { renderAandacht } from '../render/terminal/aandacht.ts';
import { Gebruiksfout } from './gebruiksfout.ts';
import { laadWatGaat } from './laad.ts';
import { binnenOptie, metLeesOpties, planOptie, type LeesOpties } from './opties.ts';
import { kiesPlannen } from './overzicht.ts';
import { metLetOp, opmaakVoor, schrijf, schrijfJson } from './uitvoer.ts';

interface Opties extends LeesOpties {
  readonly plan?: string;
  readonly binnen?: number;
  readonly eigenaar?: string;
  readonly onderdeel?: string;
  readonly reden?: SignaalCode;
}

/** `aandacht`: the review queue, worst first, each action with its reasons. */
export function voegAandachtToe(programma: Command): void {
  metLeesOpties(
    programma
      .command('aandacht')
      .description('toon welke acties aandacht vragen en waarom, de ergste eerst')
      .addOption(planOptie())
      .addOption(binnenOptie('hoe dichtbij een deadline of termijn moet zijn, zoals 90d'))
      .option('--eigenaar <id>', 'alleen acties van deze functie of organisatie, of onbekend')
      .option('--onderdeel <id>', 'alleen acties bij dit onderdeel, zoals vertrekpunt-4')
      .addOption(redenOptie()),
  ).action((opties: Opties) => {
    const { register, opname: gewoon, weggelaten, letOp } = laadWatGaat(opties);
    controleerKeuze(register, opties);
    const opname = metBinnen(gewoon, opties.binnen);
    const { peildatum } = opname;
    const beelden = kiesPlannen(register, opties.plan).map((plan) => beeldAandacht(plan, opname, opties));
    if (opties.json) schrijfJson({ versie: 1, peildatum, weggelaten, plannen: beelden });
    else {
      const opmaak = opmaakVoor(process.stdout);
      const gekozen = [opties.eigenaar, opties.onderdeel, opties.reden].some((keuze) => keuze !== undefined);
      const delen = beelden.map((beeld) => renderAandacht(beeld, gekozen, opmaak));
      schrijf(process.stdout, metLetOp(delen, letOp));
    }
  });
}

const redenOptie = (): Option =>
  new Option('--reden <code>', 'alleen acties met deze reden').choices(Object.keys(SIGNAAL_NAMEN));

/** What holds with another idea of when a deadline comes near. */
function metBinnen(opname: Opname, binnen: number | undefined): Opname {
  if (binnen === undefined) return opname;
  const { register, peildatum } = opname;
  const { site } = register;
  return maakOpname(
    { ...register, site: { ...site, drempels: { ...site.drempels, nadertDagen: binnen } } },
    peildatum,
  );
}

/** An owner or onderdeel that doesn't exist is a mistake in the call, not an empty list. */
function controleerKeuze(register: Register, { eigenaar, onderdeel }: Opties): void {
  if (
    eigenaar !== undefined &&
    eigenaar !== 'onbekend' &&
    !register.functies.has(eigenaar) &&
    !register.organisaties.has(eigenaar)
  ) {
    throw new Gebruiksfout(
      `Er is geen functie of organisatie ‘${eigenaar}’. Kies de naam van een bestand in functies of organisaties, of onbekend.`,
    );
  }
  const onderdelen = [...register.kaders.values()].flatMap((kader) =>
    kader.onderdelen.flatMap(({ id }) => [id, `${kader.id}/${id}`]),
  );
  if (onderdeel !== undefined && !onderdelen.includes(onderdeel)) {
    throw new Gebruiksfout(
      `Er is geen onderdeel ‘${onderdeel}’. Kies een onderdeel van een kader, zoals ‘${onderdelen[0] ?? ''}’.`,
    );
  }
}
