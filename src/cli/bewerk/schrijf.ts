import { nieuweMeldingen } from '../../domain/kern/melding.ts';
import {
  BestandVeranderd,
  BuitenInhoud,
  DeelsGeschreven,
  JOURNAAL,
  JournaalBotst,
} from '../../io/journaal.ts';
import {
  InhoudFout,
  NietGeschreven,
  wijzigInhoud,
  type Bewerking,
  type Uitgangspunt,
  type Wijzigwijze,
} from '../../io/wijzigInhoud.ts';
import { InhoudBezet } from '../../io/slot.ts';
import type { Wijziging } from '../../domain/beslissing/wijziging.ts';
import { gegevenInWoorden } from '../../render/tekst/persoonsgegeven.ts';
import { renderMeldingen } from '../../render/terminal/meldingen.ts';
import { renderVerschiltekst } from '../../render/terminal/verschiltekst.ts';
import { Inhoudsfout, stopOpFouten } from '../laad.ts';
import { opmaakVoor, padVanuitHier, schrijf, schrijfJson } from '../uitvoer.ts';

/** What a command wants to change, and what to say of it. */
interface Voorstel {
  readonly kop: string;
  /** What the writer should know, besides. */
  readonly letOp?: string | undefined;
  readonly wijzigingen: readonly Wijziging[];
}

/** What every command that writes can be told. */
export interface SchrijfOpties {
  readonly content: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  /** Why everybody may read what looks like personal data. */
  readonly magOpenbaar?: string;
}

/** Writes a change and tells of it, or says why not: then nothing is written. Without a change it only says so. */
export async function schrijfOfWeiger(
  { content, dryRun: proef = false, json, magOpenbaar }: SchrijfOpties,
  maak: (voor: Uitgangspunt) => Voorstel,
  wijze: Pick<Wijzigwijze, 'metConcepten'> = {},
): Promise<void> {
  let voorstel: Voorstel | undefined;
  const { wijzigingen, voor, na } = await wijzigOfWeiger(
    content,
    { ...wijze, proef, magOpenbaar },
    (uitgangspunt) => (voorstel = maak(uitgangspunt)).wijzigingen,
  );
  const padVan = padVanuitHier(content);
  const verschil = renderVerschiltekst(wijzigingen, padVan);
  if (json === true) {
    const bestanden = wijzigingen.map(({ pad }) => padVan(pad));
    schrijfJson({ versie: 1, dryRun: proef, bestanden, verschil });
    return;
  }
  const isProef = proef && wijzigingen.length > 0;
  const regels = [
    voorstel?.kop,
    ...(isProef
      ? ['Er is niets geschreven. Dit zou veranderen:', verschil]
      : wijzigingen.map(
          ({ pad, nieuw }) => `${nieuw === undefined ? 'Verwijderd' : 'Geschreven'}: ${padVan(pad)}`,
        )),
    voorstel?.letOp,
  ].filter((regel) => regel !== undefined);
  schrijf(process.stdout, regels.join('\n'));
  const nieuw = nieuweMeldingen(voor.meldingen, na.meldingen);
  if (nieuw.length > 0) schrijf(process.stderr, renderMeldingen(nieuw, padVan, opmaakVoor(process.stderr)));
}

/** A change that is written, or in a trial only checked; a Dutch word on what goes wrong, and then nothing is written. */
export async function wijzigOfWeiger(
  content: string,
  wijze: Omit<Wijzigwijze, 'meldWachten'>,
  maak: (voor: Uitgangspunt) => readonly Wijziging[],
): Promise<Bewerking> {
  const bewerking = await wijzigInhoud(content, { ...wijze, meldWachten }, maak).catch((fout: unknown) =>
    vertaalSchrijffout(fout, content),
  );
  if (bewerking.fouten.length === 0) return keurGegevens(bewerking, content);
  throw new Inhoudsfout(
    `Er is niets geschreven. Met deze wijziging zou de inhoud niet kloppen:\n${renderMeldingen(bewerking.fouten, padVanuitHier(content), opmaakVoor(process.stderr))}`,
  );
}

/** Refuses a change with which everybody would read personal data. */
function keurGegevens(bewerking: Bewerking, content: string): Bewerking {
  const { gegevens } = bewerking;
  if (gegevens.length === 0) return bewerking;
  const padVan = padVanuitHier(content);
  const regels = gegevens.map(
    (gegeven) => `${padVan(gegeven.melding.plaats.bestand)}: ${gegevenInWoorden(gegeven)}`,
  );
  throw new Inhoudsfout(
    [
      'Er is niets geschreven. Iedereen zou persoonsgegevens kunnen lezen:',
      ...new Set(regels),
      'Mag iedereen dit lezen? Geef dan de reden: met --mag-openbaar, of bij ‘persoonsgegevens’ in site.yaml.',
    ].join('\n'),
  );
}

/** Says that another command is writing, and that this one waits. */
export function meldWachten(): void {
  schrijf(process.stderr, 'Een ander commando schrijft nog; wachten…');
}

/** Says in Dutch why a change couldn't be written. */
export function vertaalSchrijffout(fout: unknown, content: string): never {
  if (fout instanceof InhoudFout) stopOpFouten(fout.resultaat, content);
  if (fout instanceof InhoudBezet) {
    throw new Inhoudsfout(
      'Een ander commando is al twee minuten in deze map aan het schrijven. Er is niets geschreven. Schrijft er niemand? Verwijder dan ‘.waakvlam-slot’ in de map met de inhoud.',
    );
  }
  if (fout instanceof BestandVeranderd) {
    throw new Inhoudsfout(
      `Het bestand ${fout.pad} is veranderd nadat Waakvlam het las. Er is niets geschreven. Probeer het nog eens.`,
    );
  }
  if (fout instanceof JournaalBotst) {
    throw new Inhoudsfout(
      `Een commando dat eerder werd gestopt, was ${fout.pad} aan het schrijven, en dat bestand is daarna veranderd. Er is niets geschreven. In ‘${JOURNAAL}’ staat wat het wilde schrijven: zet het bestand goed, verwijder ‘${JOURNAAL}’, en probeer het nog eens.`,
    );
  }
  if (fout instanceof BuitenInhoud) {
    throw new Inhoudsfout(
      `‘${fout.pad}’ is geen gewoon bestand in de map met de inhoud. Er is niets geschreven.`,
    );
  }
  if (fout instanceof DeelsGeschreven) {
    const { code } = fout.cause as NodeJS.ErrnoException;
    throw new Inhoudsfout(
      fout.alles
        ? `Alles is geschreven, maar daarna gaf de schijf een fout (${code}). Geef dit commando niet nog eens, en laat de schijf nakijken.`
        : `De schijf gaf een fout (${code}) voordat alles geschreven was. Geef dit commando niet nog eens: het volgende commando dat schrijft, maakt het af.`,
    );
  }
  if (fout instanceof NietGeschreven)
    throw new Inhoudsfout(`${SCHIJFZINNEN[fout.reden](fout)} Er is niets geschreven.`);
  throw fout;
}

const SCHIJFZINNEN: Readonly<Record<NietGeschreven['reden'], (fout: NietGeschreven) => string>> = {
  rechten: ({ pad }) =>
    `Waakvlam mag niet schrijven${pad === undefined ? '' : ` in ‘${pad}’`}. Geef uzelf schrijfrechten, en probeer het nog eens.`,
  ruimte: () => 'De schijf is vol.',
  storing: ({ pad }) => `De schijf gaf een fout (EIO)${pad === undefined ? '' : ` bij ‘${pad}’`}.`,
};
