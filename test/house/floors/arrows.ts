import type { Import } from './imports.ts';
import { floors, packages } from './plan.ts';

/** A room of the house and how high it stands: 0 on the ground. */
interface Room {
  package: string;
  name: string;
  floor: number;
}

/** One room imports another, by these files. */
interface Arrow {
  from: Room;
  to: Room;
  imports: Import[];
}

/** Every room of the plan. */
export const rooms: readonly Room[] = Object.entries(floors).flatMap(([name, drawn]) =>
  drawn.flatMap((floor, fromTop) =>
    floor.split(' ').map((room): Room => ({ package: name, name: room, floor: drawn.length - 1 - fromTop })),
  ),
);

/** The innermost room in which a file stands; undefined where the plan has none. */
export function roomOf(file: string): Room | undefined {
  const within = rooms.filter((room) => `${file}/`.startsWith(`${room.package}/src/${room.name}/`));
  return within.toSorted((one, other) => other.name.length - one.name.length)[0];
}

/** The arrows between rooms that imports draw; those of files without a room are left out. */
function arrowsOf(imports: readonly Import[]): Arrow[] {
  const arrows = new Map<string, Arrow>();
  for (const each of imports) {
    const [from, to] = [roomOf(each.from), roomOf(each.to)];
    if (!from || !to || from === to) continue;
    const key = `${from.package}/${from.name} ${to.package}/${to.name}`;
    const arrow = arrows.get(key) ?? { from, to, imports: [] };
    arrow.imports.push(each);
    arrows.set(key, arrow);
  }
  return [...arrows.values()];
}

const isDownwards = ({ from, to }: Arrow): boolean =>
  from.package === to.package ? to.floor < from.floor : packages[to.package]!.includes(from.package);

/** Every import that leads to a room which does not lie below, as "from → to". */
export const arrowsBack = (imports: readonly Import[]): string[] =>
  arrowsOf(imports)
    .filter((arrow) => !isDownwards(arrow))
    .flatMap((arrow) => arrow.imports.map(({ from, to }) => `${from} → ${to}`));

/** Every circle of nodes that reach each other, as "a ⇄ b"; `edges` are pairs of names. */
function circlesIn(edges: readonly (readonly [string, string])[]): string[] {
  const next = Map.groupBy(edges, ([from]) => from);
  const reached = new Map<string, Set<string>>();
  for (const start of next.keys()) {
    const seen = new Set<string>();
    const waiting = [start];
    for (const node of waiting)
      for (const [, to] of next.get(node) ?? [])
        if (!seen.has(to)) {
          seen.add(to);
          waiting.push(to);
        }
    reached.set(start, seen);
  }
  const circles = [...reached.keys()]
    .filter((node) => reached.get(node)!.has(node))
    .map((node) => [...reached.get(node)!].filter((other) => reached.get(other)?.has(node)).toSorted());
  return [...new Set(circles.map((circle) => circle.join(' ⇄ ')))];
}

/** Every circle of files, types included. */
export const circlesOfFiles = (imports: readonly Import[]): string[] =>
  circlesIn(imports.map(({ from, to }) => [from, to]));

/** Every circle of rooms. */
export const circlesOfRooms = (imports: readonly Import[]): string[] =>
  circlesIn(arrowsOf(imports).map(({ from, to }) => [`${from.package}/${from.name}`, `${to.package}/${to.name}`]));

/** The house as text: each package floor by floor, and how often each room imports which others. */
export function picture(imports: readonly Import[]): string {
  const arrows = arrowsOf(imports);
  return Object.entries(floors)
    .map(([name, drawn]) => {
      const lines = drawn.flatMap((floor, fromTop) =>
        floor.split(' ').map((room, place) => {
          const below = arrows
            .filter(({ from }) => from.package === name && from.name === room)
            .toSorted((one, other) => other.to.floor - one.to.floor)
            .map(({ to, imports }) => `${to.package === name ? '' : `${to.package}/`}${to.name} ${imports.length}`);
          const label = place === 0 ? String(drawn.length - 1 - fromTop) : '';
          return `${label.padStart(4)}  ${room.padEnd(18)} ${below.length > 0 ? '→ ' : ''}${below.join(', ')}`.trimEnd();
        }),
      );
      return [name, ...lines].join('\n');
    })
    .join('\n\n');
}
