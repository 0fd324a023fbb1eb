/** An amount of one currency: a decimal string (at most 16 digits before and 4 after the point) and an ISO 4217 code. */
export interface MoneyValue {
  amount: string;
  currency: string;
}
