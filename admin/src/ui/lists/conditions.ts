/** A code that a choice has, or no condition when nothing is wanted. */
export const chosen = (code: string | undefined) => (code ? [code] : undefined);

/** A record whose id is wanted. */
export const withId = (id: string | undefined) => (id ? { id: { eq: id } } : undefined);

/** A text that contains what was typed. */
export const containing = (text: string | undefined) => (text ? { contains: text } : undefined);

/** A name that what was typed finds, in Chinese, pinyin, initials or any language. */
export const named = (text: string | undefined) => (text ? { matches: text } : undefined);
