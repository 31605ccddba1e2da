import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Option, type Command } from 'commander';
import type { z } from 'zod';
import type { Bron } from '../../../schemas/bron.ts';
import type { YamlWaarde } from '../../domain/kern/yaml/schrijf.ts';
import { vandaag } from '../../io/klok.ts';
import { somOp } from '../../domain/kern/woorden/opsomming.ts';
import { Gebruiksfout } from '../gebruiksfout.ts';
import { leesDatumwaarde, maakBestand, metMaakOpties, type MaakOpties } from './maak.ts';
import { regelOptie } from './opties.ts';
import { leesSlug } from './slugVan.ts';

type Soort = z.output<typeof Bron>['soort'];

interface Opties extends MaakOpties {
  readonly soort: Soort;
  readonly titel: string;
  readonly organisatie?: string;
  readonly omschrijving?: string;
  readonly bestand?: string;
  readonly datum?: YamlWaarde;
  readonly kenmerk?: string;
  readonly url?: string;
}

/** What a bron of a kind can't do without, and may have. A document is known again by the SHA-256 of its text. */
const VELDEN: Readonly<
  Record<Soort, { readonly moet: readonly (keyof Opties)[]; readonly mag: readonly (keyof Opties)[] }>
> = {
  document: { moet: ['organisatie', 'omschrijving', 'bestand'], mag: ['datum', 'kenmerk', 'url'] },
  bespreking: { moet: ['datum'], mag: [] },
  extern: { moet: ['url'], mag: ['datum'] },
};

const ALLE = ['organisatie', 'omschrijving', 'bestand', 'datum', 'kenmerk', 'url'] as const;

/** `nieuw bron`: the file of a bron. What isn't said is unknown. */
export function voegNieuwBronToe(nieuw: Command): void {
  metMaakOpties(
    nieuw
      .command('bron <id>')
      .description('maak het bestand van een bron; wat u niet noemt, is onbekend')
      .addOption(
        new Option('--soort <soort>', 'een stuk, een overleg, of een pagina op een andere site')
          .choices(Object.keys(VELDEN))
          .default('document'),
      )
      .addOption(regelOptie('--titel <titel>', 'de titel, zoals die op de bron staat').makeOptionMandatory())
      .option(
        '--organisatie <id>',
        'van wie het document is: de naam van een bestand in organisaties (verplicht bij document)',
      )
      .addOption(
        regelOptie(
          '--omschrijving <tekst>',
          'wat voor document het is, in eenvoudig Nederlands (verplicht bij document)',
        ),
      )
      .option(
        '--bestand <bestand>',
        'de tekst van het document; alleen de SHA-256 ervan wordt bewaard (verplicht bij document)',
      )
      .addOption(
        new Option(
          '--datum <datum>',
          'de datum (verplicht bij bespreking); bij extern de dag waarop u keek (standaard: vandaag)',
        ).argParser((tekst) => leesDatumwaarde(tekst, '--datum')),
      )
      .addOption(regelOptie('--kenmerk <kenmerk>', 'het kenmerk op het document'))
      .addOption(regelOptie('--url <adres>', 'waar het op het web staat (verplicht bij extern)')),
  ).action(async (id: string, opties: Opties) => {
    leesSlug(id);
    keurOpties(opties);
    const velden = veldenVan(opties);
    await maakBestand(opties, () => ({
      pad: `bronnen/${id}.yaml`,
      velden,
      kop: `Nieuwe bron: ${opties.titel}.`,
    }));
  });
}

function keurOpties(opties: Opties): void {
  const { moet, mag } = VELDEN[opties.soort];
  const weg = moet.filter((veld) => opties[veld] === undefined).map((veld) => `--${veld}`);
  if (weg.length > 0)
    throw new Gebruiksfout(`Bij een bron van de soort ${opties.soort} hoort ook ${somOp(weg)}.`);
  const over = ALLE.filter((veld) => opties[veld] !== undefined && ![...moet, ...mag].includes(veld));
  if (over.length > 0) {
    throw new Gebruiksfout(
      `${somOp(over.map((veld) => `--${veld}`))} hoort niet bij een bron van de soort ${opties.soort}.`,
    );
  }
}

function veldenVan(opties: Opties): Record<string, YamlWaarde | undefined> {
  const { soort, titel, organisatie, omschrijving, bestand = '', datum, kenmerk, url } = opties;
  switch (soort) {
    case 'document':
      return {
        soort,
        titel,
        organisatie,
        datum: datum ?? 'onbekend',
        kenmerk,
        url,
        omschrijving,
        sha256: sha256Van(bestand),
      };
    case 'bespreking':
      return { soort, titel, datum, functies: { onbekend: 'niet opgeschreven wie erbij waren' } };
    case 'extern':
      return { soort, titel, url, geraadpleegd: datum ?? vandaag() };
  }
}

function sha256Van(bestand: string): string {
  try {
    return createHash('sha256').update(readFileSync(bestand)).digest('hex');
  } catch {
    throw new Gebruiksfout(`Het bestand ‘${bestand}’ bij --bestand is niet te lezen.`);
  }
}
