const beijing = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** The calendar day in China, where the counties are and deadlines fall, as "2020-06-14". */
export const today = (): string => beijing.format(new Date());
