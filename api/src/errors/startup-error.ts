/** A reason not to start that the operator can mend; the message is one line that says how, or one for each. */
export class StartupError extends Error {
  override name = 'StartupError';
}

/** Ends the process with 1 and says why: in a line what the operator can mend, with its stack what nobody foresaw. */
export function endWith(error: unknown): never {
  const why = error instanceof Error && !(error instanceof StartupError) ? error.stack : undefined;
  process.stderr.write(`${why ?? (error instanceof Error ? error.message : String(error))}\n`);
  process.exit(1);
}
