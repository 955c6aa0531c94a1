/** How many days may pass between interactions, 1 to 3,650; `never` for people not to be reminded of. */
export type Cadence = number | 'never';
