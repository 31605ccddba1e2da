import { Option, type Command } from 'commander';
import type { Dag } from '../../schemas/datum.ts';
import { beeldVerschil } from '../render/beeld/verschil.ts';
import { renderVerschil } from '../render/terminal/verschil.ts';
import { Gebruiksfout } from './gebruiksfout.ts';
import { laadWatGaat } from './laad.ts';
import { leesDag, metLeesOpties, planOptie, type LeesOpties } from './opties.ts';
import { kiesPlannen } from './overzicht.ts';
import { metLetOp, opmaakVoor, schrijf, schrijfJson } from './uitvoer.ts';

interface Opties extends LeesOpties {
  readonly van: Dag;
  readonly tot?: Dag;
  readonly plan?: string;
}

/** `verschil`: what changed between two days. */
export function voegVerschilToe(programma: Command): void {
  metLeesOpties(
    programma
      .command('verschil')
      .description('toon wat er veranderde tussen twee dagen')
      .addOption(
        new Option('--van <dag>', 'de dag waarmee u vergelijkt, zoals 2022-12-31')
          .argParser((tekst) => leesDag(tekst, '--van'))
          .makeOptionMandatory(),
      )
      .addOption(
        new Option('--tot <dag>', 'de laatste dag die meetelt (standaard: de peildatum)').argParser((tekst) =>
          leesDag(tekst, '--tot'),
        ),
      )
      .addOption(planOptie()),
  ).action((opties: Opties) => {
    const { register, opname, weggelaten, letOp } = laadWatGaat(opties);
    const { van, tot = opname.peildatum } = opties;
    if (tot < van) {
      throw new Gebruiksfout(`--tot (${tot}) ligt vóór --van (${van}). Draai de dagen om.`);
    }
    const beelden = kiesPlannen(register, opties.plan).map((plan) =>
      beeldVerschil(plan, van, opname.op(tot)),
    );
    if (opties.json) schrijfJson({ versie: 1, van, tot, weggelaten, plannen: beelden });
    else {
      const opmaak = opmaakVoor(process.stdout);
      const delen = beelden.map((beeld) => renderVerschil(beeld, opmaak));
      schrijf(process.stdout, metLetOp(delen, letOp));
    }
  });
}
