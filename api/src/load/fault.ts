/** Where in a reference file something stands; rows and columns count from 1. */
export interface Position {
  file: string;
  row: number;
  column: number;
}

/** Something in a reference file that its author must mend. */
export interface ReferenceFault extends Position {
  message: string;
}

/** Gathers every fault of the reference files, so that their author mends them in one go. */
export class Faults {
  readonly list: ReferenceFault[] = [];

  add({ file, row, column }: Position, message: string): void {
    this.list.push({ file, row, column, message });
  }
}

/** The reference files cannot be loaded; nothing was written. */
export class FaultyReference extends Error {
  constructor(readonly faults: readonly ReferenceFault[]) {
    super(`Nothing was loaded, the reference files have faults:\n${faults.map(faultLine).join('\n')}`);
    this.name = 'FaultyReference';
  }
}

const faultLine = ({ file, row, column, message }: ReferenceFault) => `${file}:${row}:${column} ${message}`;
