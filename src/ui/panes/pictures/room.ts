/** How much room there is for a picture, in pixels. */
export interface Room {
	readonly width: number;
	/** Lines begin at the right. */
	readonly isRtl: boolean;
	/** What is pressed must be as large as a finger. */
	readonly isTouched: boolean;
}
