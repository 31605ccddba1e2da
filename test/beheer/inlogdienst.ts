import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Context } from 'oidc-provider';

/** A login service that really is one, where the page to log in asks only who somebody is. */
export interface Inlogdienst {
  readonly uitgever: string;
  readonly stop: () => Promise<void>;
}

/** What the service says of each person; their groups only when it is asked apart, as Keycloak does. */
export type Mensen = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The client that the beheer is there. */
export const CLIENT = { client: 'waakvlam', geheim: 'dit-is-een-geheim-van-de-proef' };

/** Starts it for a beheer at this address. */
export async function startInlogdienst(adres: string, mensen: Mensen): Promise<Inlogdienst> {
  const server = createServer((vraag, antwoord) => {
    const [, uid] = /^\/wie\/([\w-]+)$/.exec(vraag.url ?? '') ?? [];
    if (uid === undefined) {
      dienst.callback()(vraag, antwoord);
    } else if (vraag.method === 'POST') {
      void leesWie(vraag).then((accountId) =>
        dienst.interactionFinished(vraag, antwoord, { login: { accountId } }),
      );
    } else {
      antwoord.setHeader('Content-Type', 'text/html; charset=utf-8');
      antwoord.end(
        `<!doctype html><title>Wie</title><form method="post" action="/wie/${uid}"><label>Wie bent u? <input name="wie"></label><button>Log in</button></form>`,
      );
    }
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  const uitgever = `http://localhost:${(server.address() as AddressInfo).port}`;
  const dienst = new Provider(uitgever, {
    clients: [
      {
        client_id: CLIENT.client,
        client_secret: CLIENT.geheim,
        token_endpoint_auth_method: 'client_secret_post',
        redirect_uris: [`${adres}/inloggen/terug/`],
        post_logout_redirect_uris: [`${adres}/uitgelogd/`],
      },
    ],
    cookies: { keys: ['van de proef'] },
    claims: { openid: ['sub'], profile: ['name', 'realm_access'], email: ['email', 'email_verified'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/wie/${uid}` },
    pkce: { required: () => true },
    findAccount: (_: unknown, accountId: string) =>
      mensen[accountId] && { accountId, claims: () => ({ sub: accountId, ...mensen[accountId] }) },
    // Nobody is asked whether the beheer may know who they are: that is how a municipality sets it.
    loadExistingGrant: async ({ oidc }: Context) => {
      const { clientId } = oidc.client;
      const grant = new oidc.provider.Grant({ clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
  });
  return {
    uitgever,
    stop: () =>
      new Promise((klaar) => {
        server.close(() => {
          klaar();
        });
        server.closeAllConnections();
      }),
  };
}

async function leesWie(vraag: IncomingMessage): Promise<string> {
  let tekst = '';
  for await (const deel of vraag) tekst += String(deel);
  return new URLSearchParams(tekst).get('wie') ?? '';
}
