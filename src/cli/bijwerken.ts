import { statSync } from 'node:fs';
import type { Command } from 'commander';
import { FORMAAT } from '../../schemas/formaat.ts';
import { NietTeBewerken } from '../domain/formaat/stap.ts';
import { MapNietGevonden } from '../io/leesMap.ts';
import { werkInhoudBij, type BijgewerkteInhoud } from '../io/werkInhoudBij.ts';
import { renderMeldingen } from '../render/terminal/meldingen.ts';
import { renderVerschiltekst } from '../render/terminal/verschiltekst.ts';
import { proefOptie } from './bewerk/opties.ts';
import { meldWachten, vertaalSchrijffout } from './bewerk/schrijf.ts';
import { Inhoudsfout } from './laad.ts';
import { contentOptie } from './opties.ts';
import { opmaakVoor, padVanuitHier, schrijf, schrijfJson } from './uitvoer.ts';

interface Opties {
  readonly content: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `bijwerken`: brings content to the format that this version reads. All of it is written, or nothing. */
export function voegBijwerkenToe(programma: Command): void {
  programma
    .command('bijwerken')
    .description('breng de inhoud naar het formaat van deze versie van Waakvlam')
    .addOption(contentOptie())
    .addOption(proefOptie())
    .option('--json', 'geef het resultaat als JSON')
    .action(async (opties: Opties) => {
      const { content, dryRun: proef = false } = opties;
      if (!statSync(content, { throwIfNoEntry: false })?.isDirectory()) throw new MapNietGevonden(content);
      const uitkomst = await werkInhoudBij(content, proef, meldWachten).catch((fout: unknown) =>
        vertaalFout(fout, content),
      );
      if (uitkomst.fouten.length > 0) throw weigering(uitkomst, content);
      vertel(uitkomst, opties, proef);
    });
}

/** Says in Dutch that a file is written in a way that can't be changed, or can't be written at all. */
function vertaalFout(fout: unknown, content: string): never {
  if (!(fout instanceof NietTeBewerken)) return vertaalSchrijffout(fout, content);
  throw new Inhoudsfout(
    `‘${fout.message}’ staat zo in de inhoud dat Waakvlam het niet kan veranderen zonder meer te veranderen. Er is niets geschreven. Schrijf elk veld op een eigen regel, en probeer het nog eens.`,
  );
}

/** Why nothing was written: the content has mistakes, whatever its format. */
function weigering({ stappen, fouten }: BijgewerkteInhoud, content: string): Inhoudsfout {
  const meldingen = renderMeldingen(fouten, padVanuitHier(content), opmaakVoor(process.stderr));
  return new Inhoudsfout(
    stappen.length === 0
      ? meldingen
      : `Er is niets geschreven. Na het bijwerken zou de inhoud nog deze fouten hebben; herstel ze eerst:\n${meldingen}`,
  );
}

function vertel({ stappen, wijzigingen }: BijgewerkteInhoud, opties: Opties, proef: boolean): void {
  const padVan = padVanuitHier(opties.content);
  const verschil = renderVerschiltekst(wijzigingen, padVan);
  if (opties.json === true) {
    const bestanden = wijzigingen.map(({ pad }) => padVan(pad));
    schrijfJson({ versie: 1, dryRun: proef, formaat: FORMAAT, bestanden, verschil });
    return;
  }
  const regels =
    stappen.length === 0
      ? [`De inhoud heeft al formaat ${FORMAAT}. Er is niets te doen.`]
      : [
          ...stappen.map(({ van, wat }) => `Van formaat ${van} naar ${van + 1}: ${wat}.`),
          ...(proef
            ? ['Er is niets geschreven. Dit zou veranderen:', verschil]
            : wijzigingen.map(({ pad }) => `Geschreven: ${padVan(pad)}`)),
        ];
  schrijf(process.stdout, regels.join('\n'));
}
