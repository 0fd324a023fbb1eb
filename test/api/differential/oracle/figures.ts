import { idleFunds } from './idle-funds.ts';
import { namedInputs } from './inputs.ts';
import { promiseCalendar } from './promise-calendar.ts';
import { commitmentAmounts, salesBridge } from './sales-and-promises.ts';
import type { Shown } from './shown.ts';
import type { Row, Sight } from './sight.ts';
import { showCommitmentWaterfall, showFundWaterfall } from './waterfall.ts';

/** A row of a figure: the columns of the value that it shows. */
export type FigureRow = Readonly<Record<string, unknown>>;

/** The figures of records that are computed apart from the engine, by the name of their field. */
export const plainFigures: Record<string, (row: Row, sight: Sight) => FigureRow[]> = {
  amounts: commitmentAmounts,
  bridge: salesBridge,
  inputs: ({ inputs }) => namedInputs(inputs as string[]),
};

/** The same, where the figure shows itself. */
export const shownFigures: Record<string, (row: Row, sight: Sight) => Shown[]> = {
  waterfall: (row, sight) => ('fund_id' in row ? showCommitmentWaterfall : showFundWaterfall)(row, sight),
};

/** The figures of the query root that are computed apart from the engine; `on` is always given. */
export const plainRootFigures: Record<string, (args: any, sight: Sight) => FigureRow[]> = {
  idleFunds,
  promiseCalendar,
};
