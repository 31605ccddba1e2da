import type { Opname } from '../../domain/opname/opname.ts';
import type { Actie, Plan } from '../../domain/register.ts';
import { adresVan } from '../adres.ts';
import { stapInWoorden } from '../beeld/verwachting.ts';
import { overnemerInWoorden } from '../tekst/overname.ts';
import { dagInBlad, plankolommen, termijnInBlad } from '../xlsx/planblad.ts';
import { volledigAdres } from '../volledigAdres.ts';
import { renderRekenbladCsv } from './csv.ts';

/**
 * The actions of a plan as a table for people, with the columns of its spreadsheet. A number stands behind a word:
 * alone it is a date or an amount to Excel (1.10 became 1.1).
 */
export function maakPlancsv(plan: Plan, opname: Opname): string {
  const { site } = opname.register;
  const kolommen = [
    { naam: 'Nummer', tekst: ({ nummer }: Actie) => `Actie ${nummer}` },
    ...plankolommen(plan, opname).slice(1),
    {
      naam: 'Status sinds',
      tekst: (actie: Actie) => {
        const { stand } = opname.van(actie);
        return stand.vastgesteld && stand.sinds ? termijnInBlad(stand.sinds) : '';
      },
    },
    {
      naam: 'Laatste bericht',
      tekst: (actie: Actie) => {
        const { stand } = opname.van(actie);
        return stand.vastgesteld ? termijnInBlad(stand.laatsteBericht) : '';
      },
    },
    {
      naam: 'Vervolgstappen',
      tekst: (actie: Actie) => opname.van(actie).vervolgstappen.map(stapInWoorden).join('\n'),
    },
    {
      naam: 'Overgenomen',
      tekst: (actie: Actie) => {
        const { stand } = opname.van(actie);
        if (!stand.vastgesteld || !stand.overgenomen) return '';
        const { door, sinds } = stand.overgenomen;
        return `${overnemerInWoorden(door)}, sinds ${termijnInBlad(sinds)}`;
      },
    },
    { naam: 'Peildatum', tekst: () => dagInBlad(opname.peildatum) },
    { naam: 'Pagina', tekst: (actie: Actie) => volledigAdres(adresVan(actie), site) ?? adresVan(actie) },
  ];
  return renderRekenbladCsv([
    kolommen.map(({ naam }) => naam),
    ...plan.acties.map((actie) => kolommen.map(({ tekst }) => tekst(actie))),
  ]);
}
