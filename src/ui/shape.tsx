/** A shape: a path that is not there at all where it would be empty. */
import type { ComponentProps, VNode } from 'preact';

/** A path, or nothing where it would be empty. */
export function Shape({ d, ...rest }: { d: string } & Omit<ComponentProps<'path'>, 'd'>): VNode | null {
  return d === '' ? null : <path d={d} {...rest} />;
}
