/** Why a file was not read at all. */
export type Weigering = 'symlink' | 'te-groot' | 'onleesbaar';

/** A content file as the shell found it. `pad` is relative to the content folder, with `/`. */
export type Bestand =
  | { readonly pad: string; readonly bytes: Uint8Array }
  | { readonly pad: string; readonly geweigerd: Weigering };

/** The largest content file that is read, in bytes. A YAML file of this project is a hundredth of it. */
export const MAX_BYTES = 256 * 1024;
