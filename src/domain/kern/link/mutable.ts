/** A type whose fields can still be filled in. Only linking does that. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };
