import { isFout } from '../../domain/kern/melding.ts';
import { maakRegister } from '../../domain/maakRegister.ts';
import { leesGitstand } from '../../io/git.ts';
import { GitFout } from '../../io/gitproces.ts';
import {
  haal,
  huidigeTak,
  isIngehaald,
  neemOver,
  oudsteOnverzonden,
  stuur,
  telOnverzonden,
  zetOver,
} from '../../io/gitverzending.ts';
import { vandaag } from '../../io/klok.ts';
import { leesMap } from '../../io/leesMap.ts';
import { schrijvend } from '../../io/wijzigInhoud.ts';
import { gitInWoorden, schrijffoutInWoorden } from '../woorden.ts';
import { leesVerzendinstellingen, type Verzending } from './instellingen.ts';

/** What came of sending: where it can be looked at, or why it wasn't sent. */
export interface Verzonden {
  /** The address that the host gave, to look at what was sent. */
  readonly link?: string | undefined;
  readonly fout?: string | undefined;
}

/** How what was written down stands with the remote; `undefined` when nothing is sent anywhere. */
export interface Verzendstand extends Verzonden {
  readonly aantal: number;
  readonly isBezig: boolean;
}

/** What goes on in this server: one sending at a time, for each content folder. */
const lopend = new Map<string, Promise<unknown>>();
const laatste = new Map<string, Verzonden>();

/** How it stands. */
export function leesVerzendstand(content: string): Verzendstand | undefined {
  const gelezen = leesVerzendinstellingen(content);
  if ('meldingen' in gelezen) {
    const zinnen = gelezen.meldingen.map(
      ({ plaats, zin }) => `${plaats.bestand}:${plaats.regel}:${plaats.kolom} ${zin}`,
    );
    return { aantal: 0, isBezig: false, fout: zinnen.join(' ') };
  }
  const { git } = gelezen.instellingen;
  if (!git) return undefined;
  const uitslag = laatste.get(content) ?? {};
  try {
    return {
      ...uitslag,
      aantal: telOnverzonden(content, git.remote ?? ORIGIN),
      isBezig: lopend.has(content),
    };
  } catch (fout) {
    if (fout instanceof GitFout) return { aantal: 0, isBezig: false, fout: gitInWoorden(fout) };
    throw fout;
  }
}

/** Sends what was written down, after what is being sent already; nobody has to wait for it. */
export function verzendStraks(content: string): Promise<void> {
  const gelezen = leesVerzendinstellingen(content);
  const git = 'instellingen' in gelezen ? gelezen.instellingen.git : undefined;
  if (!git) return Promise.resolve();
  const beurt = (lopend.get(content) ?? Promise.resolve()).then(async () => {
    laatste.set(content, await verzend(content, git).catch(onverwacht));
    if (lopend.get(content) === beurt) lopend.delete(content);
  });
  lopend.set(content, beurt);
  return beurt;
}

/** Sending is beside what somebody does: whatever goes wrong in it is told, and stops nothing. */
const onverwacht = (fout: unknown): Verzonden => ({
  fout: schrijffoutInWoorden(fout) ?? `Het versturen ging mis: ${String(fout)}`,
});

const ORIGIN = 'origin';

/** Sends what was written down. What can't be sent stays here, and it is said why. */
export async function verzend(content: string, instelling: Verzending): Promise<Verzonden> {
  try {
    const remote = instelling.remote ?? ORIGIN;
    const tak = instelling.tak ?? huidigeTak(content);
    return instelling.wijze === 'verzoek'
      ? await stuurVerzoek(content, remote, tak)
      : await stuurRechtstreeks(content, remote, tak);
  } catch (fout) {
    if (fout instanceof GitFout) return { fout: nietVerzonden(fout) };
    throw fout;
  }
}

async function stuurRechtstreeks(content: string, remote: string, tak: string): Promise<Verzonden> {
  for (let poging = 0; ; poging += 1) {
    try {
      await stuur(content, remote, tak);
      return {};
    } catch (fout) {
      if (!isIngehaald(fout) || poging >= POGINGEN) throw fout;
    }
    const mis = await haalBij(content, remote, tak);
    if (mis !== undefined) return { fout: mis };
  }
}

/** How often what others sent meanwhile is brought in, before somebody has to look. */
const POGINGEN = 2;

/** A branch for what hasn't been looked at yet, named after its first day and person; the host is asked for a request. */
async function stuurVerzoek(content: string, remote: string, tak: string): Promise<Verzonden> {
  const ver = await haal(content, remote, tak);
  if (ver === undefined) return { fout: `Op ‘${remote}’ is geen tak ‘${tak}’. Kijk wat er bij ‘tak’ staat.` };
  const mis = await haalBij(content, remote, tak, ver);
  if (mis !== undefined) return { fout: mis };
  const oudste = oudsteOnverzonden(content, ver);
  if (!oudste) return {};
  const naam = oudste.auteur
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const gezegd = await stuur(content, remote, `beheer/${[oudste.dag, ...(naam ?? [])].join('-')}`, [
    'merge_request.create',
    `merge_request.target=${tak}`,
  ]);
  return { link: /https?:\/\/[^\s]+/.exec(gezegd)?.[0] };
}

/**
 * Takes in what others sent: under what was written down here, when the two go together and the whole is right. Else
 * nothing changes here, and a sentence says why.
 */
async function haalBij(
  content: string,
  remote: string,
  tak: string,
  gehaald?: string,
): Promise<string | undefined> {
  const ver = gehaald ?? (await haal(content, remote, tak));
  if (ver === undefined) return undefined;
  const { gewijzigd } = leesGitstand(content);
  if (gewijzigd.length > 0)
    return 'Er is werk van anderen, en hier staan wijzigingen die nog niet zijn vastgelegd. Leg die eerst vast, op de wachtrij.';
  const over = await zetOver(content, ver);
  if (!over)
    return 'Anderen veranderden dezelfde regels als hier zijn vastgelegd. Wat u vastlegde, staat veilig op deze computer. Vraag wie de site heeft ingericht om beide samen te voegen (git pull).';
  try {
    const dag = vandaag();
    const samen = maakRegister(leesMap(over.map), { gevraagd: dag, vandaag: dag }, { metConcepten: true });
    if (!samen.goed) {
      const [eerste] = samen.meldingen.filter(isFout);
      return `Het werk van anderen gaat niet samen met wat hier is vastgelegd: ${eerste ? `${eerste.plaats.bestand}:${eerste.plaats.regel} ${eerste.zin}` : ''}`;
    }
    await schrijvend(
      content,
      () => undefined,
      () => neemOver(content, over),
    );
    return undefined;
  } finally {
    await over.ruimOp();
  }
}

const nietVerzonden = (fout: GitFout): string =>
  fout.reden === 'te-traag'
    ? 'De server waar het naartoe moet, antwoordt niet. Wat u vastlegde, staat veilig op deze computer.'
    : `Wat u vastlegde, staat veilig op deze computer, maar is niet verstuurd. Git zegt: ${fout.uitleg || fout.reden}`;
