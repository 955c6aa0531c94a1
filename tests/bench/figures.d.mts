export interface Figure {
	readonly about: string;
	readonly unit: string;
	readonly values: readonly number[];
	readonly of?: 'each' | 'whole';
	readonly most?: number;
	readonly growth?: number;
}

export function figure(
	about: string,
	unit: string,
	values: readonly number[],
	more?: Pick<Figure, 'of' | 'most' | 'growth'>,
): Figure;
export function ratios(ones: readonly number[], others: readonly number[]): number[];
export function median(values: readonly number[]): number;
export function percentile(values: readonly number[], hundredth: number): number;
export function sayFigure(figure: Figure): string;
export function sayGoal(figure: Figure): string;
export function sayGrowth(small: Figure, large: Figure, times: number): string;
