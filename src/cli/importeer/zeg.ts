import type { Bladbestand } from '../../io/blad/lees.ts';
import { bevindingInWoorden } from '../../render/tekst/bevinding.ts';
import {
  beeldInlezing,
  renderBladmeldingen,
  renderInlezing,
  tellingInWoorden,
} from '../../render/terminal/inlezing.ts';
import { opmaakVoor } from '../uitvoer.ts';
import type { Uitkomst } from './lees.ts';

/** What a reader should know of a cell, or of a row: why it is refused, or what wasn't taken over. */
export const opmerkingenVan = ({ lezing, inlezing }: Uitkomst): { cel: string; zin: string }[] => [
  ...lezing.opmerkingen,
  ...inlezing.verslagen.flatMap(({ rij, gevolg, bevindingen, zinnen }) => {
    const woorden = [
      ...bevindingen.map((bevinding) => bevindingInWoorden(bevinding, (veld) => `‘${veld}’`)),
      ...zinnen,
    ];
    return woorden.map((zin) => ({
      cel: rij.cel,
      zin:
        gevolg === 'geweigerd'
          ? `actie ${rij.nummer} is niet ingelezen. ${zin}`
          : `actie ${rij.nummer}: ${zin}`,
    }));
  }),
];

/** What was understood of a sheet, for a terminal: the table, the questions and the remarks. */
export function zegInlezing({ naam }: Bladbestand, uitkomst: Uitkomst): string[] {
  const { lezing, inlezing, indeling } = uitkomst;
  const opmaak = opmaakVoor(process.stdout);
  const breedte = process.stdout.isTTY ? Math.max(110, process.stdout.columns) : 130;
  const beeld = beeldInlezing(lezing, inlezing.verslagen);
  return [
    `Gelezen: ${naam}, blad ‘${indeling.blad.naam}’. ${tellingInWoorden(beeld)}`,
    renderInlezing(beeld, breedte, opmaak),
    renderBladmeldingen(naam, lezing.vragen, opmerkingenVan(uitkomst), opmaak),
  ];
}
