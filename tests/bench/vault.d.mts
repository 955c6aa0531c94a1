export interface GeneratedNote {
	readonly path: string;
	readonly text: string;
}

export interface VaultSize {
	readonly people: number;
	readonly meetings: number;
	readonly days: number;
	readonly others: number;
}

export const SIZES: Readonly<Record<'XS' | 'S' | 'M' | 'L', VaultSize>>;
export const TODAY: string;
export function makeVault(size: keyof typeof SIZES): Generator<GeneratedNote, void>;
export function isAboutNobody(path: string): boolean;
