/** Whether an event of a commitment adds to its amount or takes from it; one that turns all of a pledge firm does neither. */
export const changesAmount = ({ amountDelta }: { amountDelta: { amount: string } }): boolean =>
  Number(amountDelta.amount) !== 0;
