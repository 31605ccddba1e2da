import { EventEmitter } from 'node:events';
import { resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { NAVRAAG, volgInhoud } from '../../src/site/integratie/volgInhoud.ts';

/** As much of Vite's server as is used, with what it says to every page, and what it does with a page that listens. */
function dien() {
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const ws = Object.assign(new EventEmitter(), { send: vi.fn() });
  const zetKop = vi.fn<(naam: string, waarde: string) => void>();
  const gebruik = vi.fn();
  volgInhoud({ watcher, ws, middlewares: { use: gebruik } } as never, 'content');
  const [laag] = (gebruik.mock.calls[0] ?? []) as [(...rest: unknown[]) => void];
  return {
    iedereen: ws.send,
    verander: (pad: string) => watcher.emit('all', 'change', resolve(pad)),
    /** The header of a page that is asked for now. */
    vraag: (): string => {
      laag({}, { setHeader: zetKop }, () => undefined);
      return zetKop.mock.lastCall?.[1] ?? '';
    },
    /** What a page is told that listens from now on, and was made with that header. */
    luister: (kop: string) => {
      const send = vi.fn();
      const [, naam = '', stand] = /^([\w-]+);desc="(\d+)"$/.exec(kop) ?? [];
      expect(NAVRAAG).toContain(`'${naam}'`);
      ws.emit(naam, stand, { send });
      return send;
    },
  };
}

test('a change tells the pages that listen', () => {
  const { verander, iedereen } = dien();
  verander('content/site.yaml');
  expect(iedereen).toHaveBeenCalledExactlyOnceWith({ type: 'full-reload' });
});

test('a page that was on its way when something changed is made again', () => {
  const { verander, vraag, luister } = dien();
  const kop = vraag();
  verander('content/site.yaml');
  expect(luister(kop)).toHaveBeenCalledExactlyOnceWith({ type: 'full-reload' });
});

test('a page of how it is now stays', () => {
  const { verander, vraag, luister } = dien();
  verander('content/site.yaml');
  expect(luister(vraag())).not.toHaveBeenCalled();
});

test.each(['src/site/register.ts', 'content/.git/index', 'content/dist/index.html'])(
  '%s is no content',
  (pad) => {
    const { verander, vraag, luister, iedereen } = dien();
    const kop = vraag();
    verander(pad);
    expect(iedereen).not.toHaveBeenCalled();
    expect(luister(kop)).not.toHaveBeenCalled();
  },
);
