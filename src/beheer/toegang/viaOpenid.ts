import type { IncomingMessage } from 'node:http';
import { maakAfzenders } from './afzender.ts';
import type { Toegangsinstellingen } from './leesToegang.ts';
import { inEenRegel, TERUG, UITGELOGD, type Inlogdienst, type Inlogproef } from './openid.ts';
import { houdHooguit, isZelfdeTeken, lot, MINUUT, Sessies, type Bewaard, type Sessie } from './sessies.ts';
import {
  eigenPad,
  opnieuw,
  TEKEN,
  wilPagina,
  zonderRol,
  type Antwoord,
  type Toegang,
  type Verzoek,
} from './toegang.ts';
import { wieIs } from './wieIs.ts';

/** Where the form to log out is sent. */
export const UITLOGGEN = '/uitloggen/';

/** A login that began. */
interface Begonnen {
  readonly proef: Inlogproef;
  readonly sinds: number;
  /** The page to go to then. */
  readonly naar: string;
  readonly bewaard: Bewaard | undefined;
}

/** How long a login may take, how many can be under way, how many of those keep a form, and how often one address may begin. */
const INLOGGEN = { minuten: 10, samen: 1000, metFormulier: 100, perMinuut: 60 };

/** The cookies: only of this name, only over https, not for scripts, and not with a form of another site. */
const SESSIE = '__Host-waakvlam';
const BEGONNEN = '__Host-waakvlam-inloggen';
const koekje = (naam: string, waarde: string): string =>
  `${naam}=${waarde}; Path=/; Secure; HttpOnly; SameSite=Lax`;
const zonderKoekje = (naam: string): string => `${koekje(naam, '')}; Max-Age=0`;

/** Lets in who logged in at a login service, for as long as their session lasts. */
export function toegangViaOpenid(
  instellingen: Toegangsinstellingen,
  dienst: Inlogdienst,
  klok: () => number,
  log: (zin: string) => void,
): Toegang {
  const { stil = 120, hooguit = 720 } = instellingen.sessie ?? {};
  const sessies = new Sessies(klok, { stil, hooguit });
  const begonnen = new Map<string, Begonnen>();
  const { adresVan } = maakAfzenders(instellingen.proxy?.adressen ?? []);
  const isTeVaak = telPerMinuut(INLOGGEN.perMinuut, klok);

  /** Sends somebody to the login service. After a form that is done by a page: no form may lead to another site. */
  async function begin({ vraag, url, velden }: Verzoek): Promise<Antwoord> {
    if (isTeVaak(adresVan(vraag)))
      return { weiger: { code: 429, zin: 'Er is te vaak achter elkaar ingelogd. Wacht een minuut.' } };
    const { naar, proef } = await dienst.begin();
    const id = lot();
    const bewaard = velden && { pad: url.pathname, velden };
    if (bewaard && [...begonnen.values()].filter((deel) => deel.bewaard).length >= INLOGGEN.metFormulier)
      return {
        weiger: { code: 503, zin: 'Het is te druk. Ga terug in uw browser: uw tekst staat daar nog.' },
      };
    begonnen.set(id, { proef, sinds: klok(), naar: eigenPad(url), bewaard });
    ruimOp(begonnen, klok() - INLOGGEN.minuten * MINUUT);
    const koekjes = [koekje(BEGONNEN, id)];
    if (!velden) return { koekjes, naar };
    return {
      koekjes,
      gegevens: {
        inlogmelding: {
          status: 401,
          kop: 'U bent niet meer ingelogd',
          zinnen: ['Er is nog niets vastgelegd. Log opnieuw in: wat u invulde, staat er dan nog.'],
          link: { adres: naar, tekst: 'Log opnieuw in' },
          gaVanzelf: true,
        },
      },
    };
  }

  /** Somebody comes back from the login service. */
  async function rondAf({ vraag, url }: Verzoek, oud: Sessie | undefined): Promise<Antwoord> {
    const id = koekjeVan(vraag, BEGONNEN) ?? '';
    const eerder = begonnen.get(id);
    begonnen.delete(id); // it serves once, also when it goes wrong
    const weg = zonderKoekje(BEGONNEN);
    if (!eerder || klok() - eerder.sinds > INLOGGEN.minuten * MINUUT)
      return oud ? { naar: '/', koekjes: [weg] } : { gegevens: MISLUKT, koekjes: [weg] };
    try {
      const { opgave, idToken } = await dienst.rondAf(url, eerder.proef);
      const wie = wieIs(opgave, instellingen);
      if (!wie) {
        log(`Zonder rol: ${opgave.id} (${opgave.groepen.join(', ') || 'geen groepen'}).`);
        return { gegevens: zonderRol(opgave.naam), koekjes: [weg] };
      }
      if (oud) sessies.eindig(oud.id);
      const { id: nieuw } = sessies.begin(wie, idToken, eerder.bewaard);
      return { naar: eerder.naar, koekjes: [weg, koekje(SESSIE, nieuw)] };
    } catch (fout) {
      log(`Inloggen mislukt: ${inEenRegel(fout)}`);
      return { gegevens: MISLUKT, koekjes: [weg] };
    }
  }

  function logUit(sessie: Sessie): Antwoord {
    sessies.eindig(sessie.id);
    const einde = dienst.einde(sessie.idToken);
    const gegevens = einde === undefined ? UIT : uitBij(einde);
    return { gegevens, koekjes: [zonderKoekje(SESSIE)] };
  }

  return async (verzoek) => {
    const { vraag, url, velden } = verzoek;
    const sessie = sessies.vind(koekjeVan(vraag, SESSIE));
    const isFormulier = vraag.method === 'POST';
    if (!isFormulier && url.pathname === TERUG) return rondAf(verzoek, sessie);
    if (!isFormulier && url.pathname === UITGELOGD) return { gegevens: UIT };
    if (!sessie) {
      if (isFormulier && url.pathname === UITLOGGEN) return { gegevens: UIT };
      if (isFormulier || wilPagina(vraag)) return begin(verzoek);
      return { weiger: { code: 401, zin: 'U bent niet ingelogd.' } };
    }
    const bewaard = sessie.bewaard?.pad === url.pathname ? sessie.bewaard : undefined;
    const gegevens = { ingelogd: sessie.wie, teken: sessie.teken, uitloggen: UITLOGGEN };
    if (!isFormulier) {
      if (bewaard) sessie.bewaard = undefined;
      return { gegevens: { ...gegevens, bewaard } };
    }
    if (!isZelfdeTeken(velden?.[TEKEN] ?? '', sessie.teken)) return opnieuw(gegevens, verzoek);
    return url.pathname === UITLOGGEN ? logUit(sessie) : { gegevens, schrijf: true };
  };
}

const MISLUKT = {
  inlogmelding: {
    status: 403,
    kop: 'Inloggen is niet gelukt',
    zinnen: [
      'De inlogdienst gaf geen antwoord dat bij uw verzoek hoort, of het duurde te lang. Lukt het vaker niet? Vraag wie het beheer heeft ingericht.',
    ],
    link: { adres: '/', tekst: 'Probeer het opnieuw' },
  },
};

const UIT = {
  inlogmelding: {
    status: 200,
    kop: 'U bent uitgelogd',
    zinnen: ['Sluit op een gedeelde computer ook uw browser.'],
    link: { adres: '/', tekst: 'Log opnieuw in' },
  },
};

const uitBij = (einde: string) => ({
  inlogmelding: {
    status: 200,
    kop: 'U bent uitgelogd bij het beheer',
    zinnen: ['U gaat nu door naar de inlogdienst, om ook daar uit te loggen.'],
    link: { adres: einde, tekst: 'Log ook daar uit' },
    gaVanzelf: true,
  },
});

function koekjeVan({ headers }: IncomingMessage, naam: string): string | undefined {
  const delen = (headers.cookie ?? '').split(';').map((deel) => deel.trim());
  const waarden = delen.filter((deel) => deel.startsWith(`${naam}=`));
  return waarden.length === 1 ? waarden[0]?.slice(naam.length + 1) : undefined;
}

function ruimOp(begonnen: Map<string, Begonnen>, voor: number): void {
  for (const [id, { sinds }] of begonnen) if (sinds < voor) begonnen.delete(id);
  houdHooguit(begonnen, INLOGGEN.samen);
}

/** Whether an address did something more often than so many times in this minute. */
function telPerMinuut(hooguit: number, klok: () => number): (adres: string) => boolean {
  let minuut = 0;
  let keren = new Map<string, number>();
  return (adres) => {
    const nu = Math.floor(klok() / MINUUT);
    if (nu !== minuut) keren = new Map();
    minuut = nu;
    const keer = (keren.get(adres) ?? 0) + 1;
    keren.set(adres, keer);
    return keer > hooguit;
  };
}
