import type { APIRoute, GetStaticPaths } from 'astro';
import { beeldVoorstel } from '../../../render/beeld/voorstel/voorstel.ts';
import { renderVoorstelDocx } from '../../../render/docx/voorstel.ts';
import { voorstelstand } from '../../voorstellen.ts';

export const getStaticPaths: GetStaticPaths = () =>
  [...voorstelstand().voorstellen.keys()].map((id) => ({ params: { voorstel: id } }));

/** A proposal as a Word file: the same document as its page. */
export const GET: APIRoute = async ({ params }) => {
  const { register, voorstellen } = voorstelstand();
  const voorstel = voorstellen.get(params['voorstel'] ?? '');
  if (!voorstel) return new Response(null, { status: 404 });
  const bytes = await renderVoorstelDocx(beeldVoorstel(voorstel, register), register.site);
  return new Response(Buffer.from(bytes), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  });
};
