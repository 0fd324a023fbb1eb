import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { AskError } from '../providers/ask.ts';

/**
 * A screen that is loaded when it is first shown, by its name in its module. Where it does not come it fails with code
 * `NOT_LOADED`, which only loading the console anew mends.
 */
export const lazyScreen = <Props, Name extends string>(
  load: () => Promise<Record<Name, ComponentType<Props>>>,
  name: Name,
): LazyExoticComponent<ComponentType<Props>> =>
  lazy(async (): Promise<{ default: ComponentType<Props> }> => {
    const screens = await load().catch((cause: unknown) => {
      throw Object.assign(new AskError('', { status: 0, code: 'NOT_LOADED' }), { cause });
    });
    return { default: screens[name] };
  });
