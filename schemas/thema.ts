import { z } from 'zod';

/** The themes that there are: each is the file of that name in `src/site/themas`. The first is the standard one. */
export const THEMAS = ['waakvlam', 'beuk'] as const;

/** The name of a theme. */
export const Thema = z.enum(THEMAS);
export type Thema = z.infer<typeof Thema>;
