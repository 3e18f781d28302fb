/** What follows the map: drawn one frame after it, so that a switch is seen on the map before all else is laid out anew. */
import { Component, type ComponentChildren, type VNode } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Figure } from '../figure/figure.ts';

/** Another text where another picture is seen on the map; chosen places change it little. */
export const pictureOf = ({ fill, overlays, veiled }: Figure) =>
  [...[fill, ...overlays].map(({ id }) => id), ...veiled].join(' ');

interface HeldProps {
  /** Whether what was drawn stays as it is. Nothing of it is kept besides: drawings that keep each other are never let go. */
  readonly held: boolean;
  readonly children: ComponentChildren;
}

class Held extends Component<HeldProps> {
  override shouldComponentUpdate({ held }: HeldProps): boolean {
    return !held;
  }

  override render({ children }: HeldProps): ComponentChildren {
    return children;
  }
}

/** Its children as they are; after another picture, for one frame, as they were. */
export function AfterMap({ picture, children }: { picture: string; children: ComponentChildren }): VNode {
  const [drawn, setDrawn] = useState(picture);
  useLayoutEffect(() => {
    if (drawn === picture) return;
    let timer: ReturnType<typeof setTimeout>;
    // The timer runs once the frame is handed on.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setDrawn(picture));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [drawn, picture]);
  return <Held held={drawn !== picture}>{children}</Held>;
}
