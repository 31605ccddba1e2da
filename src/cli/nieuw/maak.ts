import type { Command } from 'commander';
import { schrijfYaml, type YamlWaarde } from '../../domain/kern/yaml/schrijf.ts';
import { tekstVan } from '../../domain/beslissing/wijziging.ts';
import type { Uitgangspunt } from '../../io/wijzigInhoud.ts';
import { leesDatum, proefOptie } from '../bewerk/opties.ts';
import { schrijfOfWeiger } from '../bewerk/schrijf.ts';
import { Gebruiksfout } from '../gebruiksfout.ts';
import { contentOptie, jsonOptie } from '../opties.ts';

/** What every command that makes one file of content can be told. */
export interface MaakOpties {
  readonly content: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Adds the options that every command has that makes one file of content. */
export const metMaakOpties = (commando: Command): Command =>
  commando.addOption(contentOptie()).addOption(proefOptie()).addOption(jsonOptie());

/** A new file of content. */
interface NieuwBestand {
  readonly pad: string;
  readonly velden: Readonly<Record<string, YamlWaarde | undefined>>;
  readonly kop: string;
  readonly letOp?: string | undefined;
}

/** Makes a file, unless it is there or would make the content wrong. */
export const maakBestand = (opties: MaakOpties, maak: (voor: Uitgangspunt) => NieuwBestand): Promise<void> =>
  schrijfOfWeiger(opties, (voor) => {
    const { pad, velden, kop, letOp } = maak(voor);
    if (tekstVan(voor.bestanden, pad) !== undefined) {
      throw new Gebruiksfout(
        `Het bestand ‘${pad}’ bestaat al. Kies een andere naam, of pas dat bestand aan.`,
      );
    }
    return { kop, letOp, wijzigingen: [{ pad, oud: undefined, nieuw: schrijfYaml(velden) }] };
  });

/** A date that exists, as it is written in content: a bare year is a number. `onbekend` stays that. */
export function leesDatumwaarde(tekst: string, waar: string): YamlWaarde {
  if (tekst === 'onbekend') return tekst;
  const { precisie, tekst: datum } = leesDatum(tekst, waar);
  return precisie === 'jaar' ? Number(datum) : datum;
}
