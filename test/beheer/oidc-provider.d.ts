/** As much of oidc-provider as the tests use; it has no types of its own. */
declare module 'oidc-provider' {
  import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

  interface Grant {
    addOIDCScope: (scope: string) => void;
    save: () => Promise<string>;
  }

  interface Context {
    readonly oidc: {
      readonly client: { readonly clientId: string };
      readonly session: { readonly accountId: string };
      readonly provider: Provider;
    };
  }

  export default class Provider {
    constructor(issuer: string, configuration: object);
    readonly Grant: new (wat: { clientId: string; accountId: string }) => Grant;
    callback: () => RequestListener;
    interactionFinished: (
      vraag: IncomingMessage,
      antwoord: ServerResponse,
      uitkomst: object,
    ) => Promise<void>;
  }

  export type { Context };
}
