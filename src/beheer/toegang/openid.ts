import * as client from 'openid-client';
import type { Openid } from './instellingen.ts';
import { alsLijst, alsTekst, haalVeld, type Opgave } from './wieIs.ts';

/** What a login that began must come back with. */
export interface Inlogproef {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Who logged in, and what the service needs to log them out again. */
export interface Ingelogd {
  readonly opgave: Opgave;
  readonly idToken: string | undefined;
}

/** A login service. */
export interface Inlogdienst {
  /** Where to log in, and what to keep until they are back. */
  readonly begin: () => Promise<{ readonly naar: string; readonly proef: Inlogproef }>;
  /** Who came back at this address; throws when it isn't the answer to what began. */
  readonly rondAf: (hier: URL, proef: Inlogproef) => Promise<Ingelogd>;
  /** Where to log out there too, when it can. */
  readonly einde: (idToken: string | undefined) => string | undefined;
}

/** The login service can't be reached, or isn't one. */
export class InlogdienstWeg extends Error {}

/** Where the login service sends people back to, and where after logging out. */
export const TERUG = '/inloggen/terug/';
export const UITGELOGD = '/uitgelogd/';

/** Gets to know a login service by OpenID Connect: authorization code with PKCE, state and nonce. */
export async function verbindInlogdienst(
  { uitgever, client: clientId, scopes = ['openid', 'profile', 'email'], velden }: Openid,
  geheim: string,
  adres: string,
): Promise<Inlogdienst> {
  const terug = new URL(TERUG, adres).href;
  const uitgelogd = new URL(UITGELOGD, adres).href;
  const isHier = uitgever.startsWith('http://'); // only localhost may be that
  let dienst: client.Configuration;
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so to stand out; it is for this machine alone
    const opties = isHier ? { execute: [client.allowInsecureRequests] } : {};
    dienst = await client.discovery(new URL(uitgever), clientId, geheim, undefined, opties);
  } catch (fout) {
    throw new InlogdienstWeg(inEenRegel(fout));
  }

  return {
    begin: async () => {
      const proef = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      };
      const naar = client.buildAuthorizationUrl(dienst, {
        redirect_uri: terug,
        scope: [...new Set(['openid', ...scopes])].join(' '),
        code_challenge: await client.calculatePKCECodeChallenge(proef.verifier),
        code_challenge_method: 'S256',
        state: proef.state,
        nonce: proef.nonce,
      });
      return { naar: naar.href, proef };
    },
    rondAf: async (hier, { state, nonce, verifier }) => {
      const tokens = await client.authorizationCodeGrant(dienst, hier, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new Error('No ID token');
      const { rollen, naam = 'name', mail = 'email' } = velden;
      const mist = [rollen, naam, mail].some((veld) => haalVeld(claims, veld) === undefined);
      // What the ID token leaves out, the service may tell when asked; Keycloak and others keep it small.
      const meer =
        mist && dienst.serverMetadata().userinfo_endpoint !== undefined
          ? await client.fetchUserInfo(dienst, tokens.access_token, claims.sub)
          : {};
      const alles: Readonly<Record<string, unknown>> = { ...meer, ...claims };
      return {
        opgave: {
          id: claims.sub,
          naam: alsTekst(haalVeld(alles, naam)) ?? alsTekst(alles['preferred_username']),
          // An address that the service itself doesn't stand by could be anybody's.
          mail: alles['email_verified'] === false ? undefined : alsTekst(haalVeld(alles, mail)),
          groepen: alsLijst(haalVeld(alles, rollen)),
        },
        idToken: tokens.id_token,
      };
    },
    einde: (idToken) =>
      dienst.serverMetadata().end_session_endpoint === undefined
        ? undefined
        : client.buildEndSessionUrl(dienst, {
            post_logout_redirect_uri: uitgelogd,
            ...(idToken !== undefined && { id_token_hint: idToken }),
          }).href,
  };
}

/** What went wrong, for the log: one line, without what was sent. */
export function inEenRegel(fout: unknown): string {
  const delen: string[] = [];
  for (let deel = fout; deel instanceof Error && delen.length < 4; deel = deel.cause)
    delen.push(deel.message);
  return delen.join(': ').replace(/\s+/g, ' ').slice(0, 300);
}
