/** The calendar day in China, where the counties are and deadlines fall, as SQL. */
export const today = `(now() at time zone 'Asia/Shanghai')::date`;
