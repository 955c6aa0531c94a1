export function buildPage(folder: string, plugin?: string): Promise<void>;
