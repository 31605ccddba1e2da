import type { Command } from 'commander';
import { tekstVan, type Wijziging } from '../../domain/beslissing/wijziging.ts';
import { maakOpname } from '../../domain/opname/opname.ts';
import { isOverTeNemen, type Inbreng } from '../../domain/teruglezen/inbreng.ts';
import { Brontekst } from '../../domain/teruglezen/brontekst.ts';
import { EIGENSCHAPPEN } from '../../domain/teruglezen/tekststuk.ts';
import { vergelijk } from '../../domain/teruglezen/vergelijk.ts';
import { Woordfout, type Woordbestand } from '../../domain/teruglezen/woordbestand.ts';
import { leesWoordbestand } from '../../io/word/lees.ts';
import { laadRegister } from '../../io/laadRegister.ts';
import { leesMap } from '../../io/leesMap.ts';
import { beeldVoorstel } from '../../render/soorten/collegevoorstel/beeld.ts';
import { renderInbreng, renderLijst } from '../../render/terminal/inbreng.ts';
import { aantal } from '../../domain/kern/woorden/opsomming.ts';
import { Gestopt } from '../bespreek/vragen.ts';
import { vragenInTerminal } from '../bespreek/vragenInTerminal.ts';
import { proefOptie } from '../bewerk/opties.ts';
import { schrijfOfWeiger } from '../bewerk/schrijf.ts';
import { Gebruiksfout } from '../gebruiksfout.ts';
import { Inhoudsfout, stopOpFouten } from '../laad.ts';
import { contentOptie, jsonOptie } from '../opties.ts';
import { opmaakVoor, schrijf, schrijfJson } from '../uitvoer.ts';
import { kiesVoorstel } from './kies.ts';

interface Opties {
  readonly content: string;
  readonly voorstel?: string;
  readonly neem?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `voorstel lees`: what colleagues changed in the Word file of a proposal, to take over one by one. */
export function voegLeesToe(voorstel: Command): void {
  voorstel
    .command('lees <bestand>')
    .description('lees wat collega’s in het Word-bestand van een voorstel veranderden, en neem het over')
    .option('--neem <nummers>', 'neem deze punten over, zoals 1,3 of 2-5, of: alles')
    .option('--voorstel <id>', 'van welk voorstel het bestand is, als dat er niet in staat')
    .addOption(contentOptie())
    .addOption(proefOptie())
    .addOption(jsonOptie())
    .action(async (bestand: string, opties: Opties) => {
      const woord = leesOfStop(bestand);
      const id = voorstelVan(woord, opties.voorstel);
      const gelezen = await lees(woord, id, opties.content);
      const { punten } = gelezen;
      const gekozen =
        opties.neem === undefined ? await vraagOfToon(gelezen, opties) : leesNummers(opties.neem, punten);
      if (gekozen === undefined) return;
      if (gekozen.length === 0) {
        schrijf(process.stdout, 'Niets overgenomen.');
        return;
      }
      await neemOver(gelezen, gekozen, opties);
    });
}

/** A proposal beside what came back of it. */
interface Gelezen {
  readonly id: string;
  readonly pad: string;
  readonly bron: Brontekst;
  readonly punten: readonly Inbreng[];
  /** What to know before reading the list. */
  readonly letOp: string | undefined;
}

function leesOfStop(bestand: string): Woordbestand {
  try {
    return leesWoordbestand(bestand);
  } catch (fout) {
    if (fout instanceof Woordfout) throw new Inhoudsfout(fout.message);
    throw fout;
  }
}

function voorstelVan({ eigenschappen }: Woordbestand, gevraagd: string | undefined): string {
  const id = gevraagd ?? eigenschappen.get(EIGENSCHAPPEN.voorstel);
  if (id !== undefined) return id;
  throw new Inhoudsfout(
    'In dit bestand staat niet van welk voorstel het is. Is het gemaakt met ‘voorstel schrijf’? Zeg dan met --voorstel van welk.',
  );
}

async function lees(woord: Woordbestand, id: string, content: string): Promise<Gelezen> {
  const resultaat = laadRegister(content, undefined, { voorstel: id });
  if (!resultaat.goed) return stopOpFouten(resultaat, content);
  const { register, concepten, fouteVoorstellen } = resultaat;
  const pad = `collegevoorstellen/${id}.mdx`;
  if (fouteVoorstellen.has(id)) return stopOpFouten(resultaat, content, pad);
  const voorstel = kiesVoorstel(id, new Map([...register.collegevoorstellen, ...concepten]));
  // Only who wants Word waits for what makes it.
  const { stukkenVan } = await import('../../render/docx/voorstel.ts');
  const beeld = beeldVoorstel(voorstel, maakOpname(register, voorstel.peildatum));
  const bron = new Brontekst(tekstVan(leesMap(content), pad) ?? '');
  const stukken = stukkenVan(beeld);
  const herkend = woord.stukken.some(({ namen }) => namen.length > 0);
  const toen = woord.eigenschappen.get(EIGENSCHAPPEN.peildatum);
  return {
    id,
    pad,
    bron,
    punten: vergelijk(woord, {
      stukken,
      voetnoten: beeld.voetnoten.map(({ delen }) =>
        delen.map((deel) => ('tekst' in deel ? deel.tekst : '')).join(''),
      ),
      bron,
      acties: voorstel.plannen.flatMap(({ acties }) => acties),
    }),
    letOp: !herkend
      ? 'Let op: in dit bestand zijn de plekken niet meer te herkennen. Elke alinea staat daarom in de lijst.'
      : toen !== undefined && toen !== voorstel.peildatum
        ? `Let op: dit bestand is van peildatum ${toen}, het voorstel nu van ${voorstel.peildatum}.`
        : undefined,
  };
}

/** On a terminal each point is asked about; elsewhere they are shown, and nothing is taken over. */
async function vraagOfToon(gelezen: Gelezen, { json }: Opties): Promise<Inbreng[] | undefined> {
  const { id, punten, letOp } = gelezen;
  if (json === true) {
    schrijfJson({
      versie: 1,
      voorstel: id,
      ...(letOp !== undefined && { letOp }),
      punten: punten.map(({ ingrepen, ...rest }, i) => ({
        nummer: i + 1,
        overTeNemen: ingrepen.length > 0,
        ...rest,
      })),
    });
    return undefined;
  }
  const over = punten.filter(isOverTeNemen);
  const kop = [
    ...(letOp === undefined ? [] : [letOp]),
    punten.length === 0
      ? `In dit bestand is niets veranderd aan ‘${id}’.`
      : `${aantal(punten.length, 'punt', 'punten')} bij ‘${id}’, waarvan ${over.length} over te nemen.`,
  ];
  schrijf(process.stdout, kop.join('\n'));
  if (punten.length === 0) return undefined;
  const opmaak = opmaakVoor(process.stdout);
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    schrijf(process.stdout, `\n${renderLijst(punten, opmaak)}`);
    if (over.length > 0) {
      schrijf(
        process.stdout,
        '\nNeem over met --neem, zoals --neem 1,3 of --neem alles. Er is niets geschreven.',
      );
    }
    return undefined;
  }
  return vraagElk(punten);
}

async function vraagElk(punten: readonly Inbreng[]): Promise<Inbreng[]> {
  const gekozen: Inbreng[] = [];
  try {
    for (const [i, punt] of punten.entries()) {
      schrijf(process.stdout, `\n${renderInbreng(punt, i + 1, opmaakVoor(process.stdout))}`);
      if (!isOverTeNemen(punt)) continue;
      if (await vragenInTerminal.bevestig('Overnemen?')) gekozen.push(punt);
    }
  } catch (fout) {
    if (!(fout instanceof Gestopt)) throw fout;
    schrijf(process.stdout, 'Gestopt.');
    return [];
  }
  return gekozen;
}

/** The points of `1,3-5`, or all that can be taken over. */
function leesNummers(tekst: string, punten: readonly Inbreng[]): Inbreng[] {
  if (tekst.trim() === 'alles') return punten.filter(isOverTeNemen);
  const nummers = tekst.split(',').flatMap((deel) => {
    const [, van, tot = van] = /^\s*(\d{1,4})(?:-(\d{1,4}))?\s*$/.exec(deel) ?? [];
    if (van === undefined || Number(tot) < Number(van)) {
      throw new Gebruiksfout(`‘${tekst}’ bij --neem klopt niet. Schrijf nummers: 1,3 of 2-5, of: alles.`);
    }
    return Array.from({ length: Number(tot) - Number(van) + 1 }, (_, i) => Number(van) + i);
  });
  return [...new Set(nummers)].map((nummer) => {
    const punt = punten[nummer - 1];
    if (!punt) throw new Gebruiksfout(`Er is geen punt ${nummer}. Er zijn er ${punten.length}.`);
    if (!isOverTeNemen(punt)) {
      throw new Gebruiksfout(`Punt ${nummer} is niet over te nemen: kijk dat zelf na.`);
    }
    return punt;
  });
}

async function neemOver({ pad, bron }: Gelezen, gekozen: readonly Inbreng[], opties: Opties): Promise<void> {
  await schrijfOfWeiger(opties, ({ bestanden }) => {
    const oud = tekstVan(bestanden, pad);
    if (oud !== bron.tekst) {
      throw new Inhoudsfout(
        `${pad} is veranderd nadat Waakvlam het las. Er is niets geschreven. Probeer het nog eens.`,
      );
    }
    const wijziging: Wijziging = { pad, oud, nieuw: bron.met(gekozen.flatMap(({ ingrepen }) => ingrepen)) };
    return {
      kop: `Overgenomen uit Word: ${aantal(gekozen.length, 'punt', 'punten')}.`,
      wijzigingen: [wijziging],
    };
  });
}
