declare module 'diff-match-patch' {
	/** A patch, opaque here. */
	type Patch = object;

	export default class DiffMatchPatch {
		patch_make(before: string, after: string): Patch[];
		patch_apply(patches: readonly Patch[], text: string): [string, boolean[]];
	}
}
