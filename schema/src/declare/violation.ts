/** A refusal that its reader can mend: which rule of the domain says no, and the facts it judged by. */
export class RuleViolation extends Error {
  constructor(
    readonly code: string,
    readonly facts: Readonly<Record<string, unknown>> = {},
  ) {
    super(`${code} ${JSON.stringify(facts)}`);
    this.name = 'RuleViolation';
  }
}
