import { laadPaginas } from '../../src/beheer/bouw.ts';
import { herstelNaStop } from '../../src/beheer/herstel.ts';
import { serveer } from '../../src/beheer/server.ts';
import { leesToegang } from '../../src/beheer/toegang/leesToegang.ts';
import { maakToegang } from '../../src/beheer/toegang/maakToegang.ts';
import { laadOfStop } from '../../src/cli/laad.ts';

/*
 * The command `beheer` with the pages that were built once for all tests: building them takes most of a start. The first
 * argument is their folder. One test runs the command itself.
 */
const content = process.env['WAAKVLAM_CONTENT'] ?? '';
const { register } = laadOfStop({ content, metConcepten: true });
const gelezen = leesToegang(content, register, process.env);
if (gelezen?.goed === false) throw new Error(JSON.stringify(gelezen.meldingen));
const buiten = gelezen && {
  host: '127.0.0.1',
  adres: new URL(gelezen.instellingen.adres),
  toegang: await maakToegang(gelezen.instellingen, (zin) => process.stderr.write(`${zin}\n`)),
};
await herstelNaStop(content);
const paginas = await laadPaginas(process.argv[2] ?? '');
const { luistert, stop } = await serveer(paginas, Number(process.env['PORT']), buiten);
process.once('SIGTERM', () => {
  void stop().then(() => process.exit(0));
});
process.stdout.write(`http://${luistert}/\n`);
