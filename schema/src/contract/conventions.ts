/** What holds for every query, said once, of the query root. */
export const queryConventions = `Every record answers \`fund(id)\`, \`funds\` and \`fundTotals\`, a part that is read with its whole only the first, as \`planSection(id)\`; what it is, its type says. With \`asOf\` a root is read as it was recorded at that instant, with everything beneath; the present when not given.

A list takes \`filter\`, \`orderBy\` (by id when not given, which also breaks ties), and how many: \`first\` from the start or after the cursor \`after\`, or \`last\` from the end or before the cursor \`before\`, at most 200. \`offset\` skips as many; a cursor is faster and does not slip. \`totalCount\` counts beyond the page, and only when asked for.

A filter holds or does not. All that it states must hold; of \`or\`, at least one; of \`not\`, it must not, so also where nothing is stated. Of what is not stated, only \`notIn\`, \`isNull\` and the opposite of what does not hold are true; a record that is not there, or that you may not see, states nothing, and \`isNull\` asks for it. An explicit null is refused, a variable that is not given leaves its condition out. Of a choice one states the codes it may have, null among them for none; of a list, that \`some\` or \`none\` of it satisfies a filter. \`contains\` and \`startsWith\` ignore case.

Totals are of the records that \`filter\` lets through. A key of \`groupBy\` is one \`field\`, dates as coarsely as \`by\` says, or under the name of a relation a key of the record it points to, up to four relations away: \`{county: {field: ID}}\`. There are at most eight.

\`sources\` are the statements that a record rests on, \`evidence\` the files for it, \`permissions\` what you may do with it now.`;

/** What holds for every mutation, said once, of the mutation root. */
export const mutationConventions = `Each takes a \`requestId\` of your choice, new for each act: sent again, it does nothing and answers the same. What changes a record takes its id and the \`expectedVersion\` that was looked at; when it is at another, CONFLICT. \`reason\` says why, and is kept in the trail.`;
