import type { APIRoute, GetStaticPaths } from 'astro';
import { beeldVoorstel } from '../../../render/soorten/collegevoorstel/beeld.ts';
import { renderVoorstelDocx } from '../../../render/docx/voorstel.ts';
import { sjabloonVan } from '../../../io/word/sjabloon.ts';
import { leesOmgeving } from '../../omgeving.ts';
import { voorstelstand } from '../../voorstellen.ts';

export const getStaticPaths: GetStaticPaths = () =>
  [...voorstelstand().voorstellen.keys()].map((id) => ({ params: { voorstel: id } }));

/** A proposal as a Word file: the same document as its page. */
export const GET: APIRoute = async ({ params }) => {
  const gekozen = voorstelstand().voorstellen.get(params['voorstel'] ?? '');
  if (!gekozen) return new Response(null, { status: 404 });
  const { voorstel, opname } = gekozen;
  const bytes = await renderVoorstelDocx(
    beeldVoorstel(voorstel, opname),
    opname.register.site,
    sjabloonVan(leesOmgeving().content, voorstel.vorm),
  );
  return new Response(Buffer.from(bytes), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  });
};
