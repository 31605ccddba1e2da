import { BestandVeranderd, BuitenInhoud, DeelsGeschreven, JournaalBotst } from '../io/journaal.ts';
import { GitFout, type GitReden } from '../io/gitproces.ts';
import { InhoudBezet } from '../io/slot.ts';
import { InhoudFout, NietGeschreven } from '../io/wijzigInhoud.ts';
import { somOp } from '../domain/kern/woorden/opsomming.ts';

/** Why git can't take anything, and what to do. */
export const gitInWoorden = ({ reden, uitleg, paden }: GitFout): string =>
  [GITZINNEN[reden](paden), ...(ZELF.has(reden) && uitleg !== '' ? [`Git zegt: ${uitleg}`] : [])].join(' ');

const GITZINNEN: Readonly<Record<GitReden, (paden: readonly string[]) => string>> = {
  'geen-git': () =>
    'Het programma git staat niet op deze computer. Vraag uw systeembeheerder om git, en start het beheer opnieuw.',
  'geen-werkboom': () =>
    'De map met de inhoud wordt niet bewaard met git. Vraag wie de site heeft ingericht om hem in git te zetten (git init).',
  'geen-naam': () =>
    'Git weet nog niet wie u bent. Geef eenmalig deze twee opdrachten: git config --global user.name "Uw naam" en git config --global user.email "uw adres".',
  'geen-tak': () =>
    'De map staat op een oude versie in git, en niet op een tak. Wat u nu vastlegt, zou zoekraken. Vraag wie de site heeft ingericht om hulp (git switch).',
  halverwege: () =>
    'In de map is iemand bezig met samenvoegen in git. Rond dat eerst af, of vraag wie daarmee begon.',
  'niet-vastgelegd': (paden) =>
    `In ${somOp(paden)} staan wijzigingen die nog niet zijn vastgelegd. Leg die eerst vast, op de wachtrij: anders komen ze op uw naam.`,
  bezet: () =>
    'Een ander programma is in deze map bezig met git, of is daar midden in gestopt. Probeer het straks opnieuw. Blijft dit zo, en werkt er niemand anders in git? Laat dan het slotbestand weghalen dat git hier noemt.',
  ondertekenen: () =>
    'Git moet op deze computer alles ondertekenen (commit.gpgsign), en dat lukt niet zonder dat iemand een wachtwoord typt. Er is niets veranderd. Vraag wie de site heeft ingericht om hulp.',
  'te-traag': () =>
    'Git deed er langer dan een halve minuut over, en is gestopt. Er is niets veranderd. Vraag wie de site heeft ingericht waar git op wacht.',
  mislukt: () => 'Git wilde dit niet vastleggen. Er is niets veranderd.',
};

/** Of which git's own words help who is asked for help. */
const ZELF: ReadonlySet<GitReden> = new Set([
  'mislukt',
  'geen-werkboom',
  'bezet',
  'ondertekenen',
  'te-traag',
]);

/** Why something couldn't be written, and what to do; `undefined` for what nobody expected. */
export function schrijffoutInWoorden(fout: unknown): string | undefined {
  if (fout instanceof GitFout) return gitInWoorden(fout);
  if (fout instanceof InhoudBezet)
    return 'Een ander programma is al twee minuten in deze map aan het schrijven. Probeer het straks nog eens.';
  if (fout instanceof InhoudFout)
    return 'In de bestanden staat een fout, die er intussen bij kwam. Zie wat er mis is met: npx waakvlam controleer.';
  if (fout instanceof BestandVeranderd)
    return `Het bestand ${fout.pad} is net veranderd. Probeer het nog eens.`;
  if (fout instanceof JournaalBotst)
    return `Iets dat eerder werd gestopt, was ${fout.pad} aan het schrijven, en dat is daarna veranderd. Vraag wie de site heeft ingericht om hulp.`;
  if (fout instanceof BuitenInhoud) return `‘${fout.pad}’ is geen gewoon bestand in de map met de inhoud.`;
  if (fout instanceof DeelsGeschreven)
    return 'De schijf gaf een fout tijdens het schrijven. Laat de schijf nakijken, en kijk daarna of dit er al staat.';
  if (fout instanceof NietGeschreven)
    return {
      rechten: 'U mag in de map met de inhoud niet schrijven. Vraag om schrijfrechten.',
      ruimte: 'De schijf is vol.',
      storing: 'De schijf gaf een fout.',
    }[fout.reden];
  return undefined;
}
