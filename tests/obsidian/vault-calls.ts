/** One call to the vault or its adapter, in the order in which they were made. */
export interface VaultCall {
	readonly name: string;
	readonly path: string;
}

interface Fault {
	readonly from: number;
	readonly error: Error;
	readonly stays: boolean;
}

/** Lists every call to the vault, and fails those it was told to fail before they do anything. */
export class VaultCalls {
	readonly made: VaultCall[] = [];
	private faults: Fault[] = [];

	/** Counts from the calls still to come: 1 is the next. `stays` fails every one after it too. */
	failAt(n: number, error: Error, stays = false): void {
		this.faults.push({ from: this.made.length + n, error, stays });
	}

	heal(): void {
		this.faults = [];
	}

	enter(name: string, path: string): void {
		this.made.push({ name, path });
		const nth = this.made.length;
		const fault = this.faults.find(({ from, stays }) => nth === from || (stays && nth > from));
		if (fault !== undefined) throw fault.error;
	}
}
