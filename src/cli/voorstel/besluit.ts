import type { Command } from 'commander';
import { verwerkBesluit } from '../../domain/beslissing/collegebesluit.ts';
import { tekstVan } from '../../domain/beslissing/wijziging.ts';
import { netteTekst } from '../../domain/kern/yaml/schrijf.ts';
import { aantal } from '../../domain/kern/woorden/opsomming.ts';
import { vandaag } from '../../io/klok.ts';
import { datumInWoorden, inOfOp } from '../../render/tekst/datum.ts';
import { leesDatum, metUitleg, openbaarOptie, proefOptie } from '../bewerk/opties.ts';
import { schrijfOfWeiger, type SchrijfOpties } from '../bewerk/schrijf.ts';
import { Gebruiksfout } from '../gebruiksfout.ts';
import { contentOptie, jsonOptie } from '../opties.ts';

interface Opties extends SchrijfOpties {
  readonly datum: string;
  readonly anders?: string;
  readonly openbaar?: boolean;
}

/** `voorstel besluit`: writes down what the college decided, and releases what waited for that. */
export function voegBesluitToe(voorstel: Command): void {
  voorstel
    .command('besluit <id>')
    .description('leg vast dat het college heeft besloten, en geef vrij wat daarop wachtte (embargo)')
    .requiredOption('--datum <datum>', 'de dag van het besluit, zoals 2026-12-01')
    .option('--anders <tekst>', 'wat het college anders besloot dan voorgesteld')
    .option('--openbaar', 'iedereen mag het voorstel nu lezen; anders blijft het voorstel zelf binnen')
    .addOption(openbaarOptie())
    .addOption(contentOptie())
    .addOption(proefOptie())
    .addOption(jsonOptie())
    .action(async (id: string, opties: Opties) => {
      const datum = leesDatum(opties.datum, '--datum');
      if (datum.eerste > vandaag()) {
        throw new Gebruiksfout(`${datumInWoorden(datum)} moet nog komen. Een besluit is genomen.`);
      }
      await schrijfOfWeiger(
        opties,
        ({ bestanden }) => {
          const pad = `collegevoorstellen/${id}.mdx`;
          if (tekstVan(bestanden, pad) === undefined) {
            throw new Gebruiksfout(`Het voorstel ‘${id}’ bestaat niet.`);
          }
          const anders = opties.anders === undefined ? undefined : netteTekst(opties.anders);
          const wijzigingen = metUitleg(pad, () =>
            verwerkBesluit(
              { voorstel: id, datum: datum.tekst, anders, openbaar: opties.openbaar === true },
              bestanden,
            ),
          );
          const acties = wijzigingen.filter((wijziging) => wijziging.pad !== pad).length;
          return {
            kop: `Het college besloot ${inOfOp(datum)} over ‘${id}’.`,
            letOp:
              acties === 0
                ? 'Er wachtte niets op dit besluit.'
                : `Vrijgegeven: wat op dit besluit wachtte, bij ${aantal(acties, 'actie', 'acties')}.`,
            wijzigingen,
          };
        },
        { metConcepten: true },
      );
    });
}
