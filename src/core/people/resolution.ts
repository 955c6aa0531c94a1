/**
 * Who is meant by a name in a note.
 *
 * - `person`: somebody with a note. `namesakes` are the notes of others called the same, where the app's
 *   own rule for links decided.
 * - `self`: the vault's owner, with their note if the name led to it.
 * - `not-a-person`: the link leads to a note, and that is nobody's.
 * - `unknown`: nobody in the vault has that name.
 * - `ambiguous`: several people have it, ordered by path; it is never guessed who is meant.
 */
export type Resolution =
	| { readonly kind: 'person'; readonly path: string; readonly namesakes?: readonly string[] }
	| { readonly kind: 'self'; readonly path?: string }
	| { readonly kind: 'not-a-person'; readonly path?: string }
	| { readonly kind: 'unknown' }
	| { readonly kind: 'ambiguous'; readonly candidates: readonly string[] };
