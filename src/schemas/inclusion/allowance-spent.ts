/** A comparison takes more steps than its caller allows here and now; with more of them it has an answer. */
export class AllowanceSpent extends Error {}
