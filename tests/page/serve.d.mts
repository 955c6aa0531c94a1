export interface Served {
	readonly address: string;
	readonly close: () => Promise<void>;
}

export function servePage(folder: string, port?: number): Promise<Served>;
