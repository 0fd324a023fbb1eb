import type { Question } from './question.ts';

/** Every size has that many statements and one that says so. */
const rare = '第1711号';

export const quotes: Question = {
  name: 'statements that contain a rare text',
  document: `{ statements(first: 25, filter: {quoteOriginal: {contains: "${rare}"}}) { nodes { id quoteOriginal } } }`,
  statement: `select json_build_object('statements', json_build_object('nodes', coalesce(json_agg(page), '[]')))::text as answer
    from (select id, quote_original as "quoteOriginal" from statement where quote_original ilike '%${rare}%' order by id limit 25) page`,
  populate: true,
};

export const names: Question = {
  name: 'funds by the beginnings of words',
  document: `{ funds(first: 25, filter: {names: {matches: "fund 199"}}) { nodes { id names { zh } } } }`,
  statement: `select json_build_object('funds', json_build_object('nodes', coalesce(json_agg(page), '[]')))::text as answer
    from (select id, json_build_object('zh', names->>'zh') as names from fund
      where names_search like '% fund199%' or names_search like '% fund%' and names_search like '% 199%' order by id limit 25) page`,
};
