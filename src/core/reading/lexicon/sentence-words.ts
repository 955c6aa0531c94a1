/** The words that tell what happened. The shape belongs to the classifier in `reading/sentence`. */
export interface SentenceWords {
	readonly placeholder?: never;
}
