/** What follows the map: drawn one frame after it, so that a switch is seen on the map before all else is laid out anew. */
import type { ComponentChildren, VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Figure } from '../figure/figure.ts';

/** Another text where another picture is seen on the map; chosen places change it little. */
export const pictureOf = ({ fill, overlays, veiled }: Figure) =>
  [...[fill, ...overlays].map(({ id }) => id), ...veiled].join(' ');

/** Its children as they are; after another picture, for one frame, as they were. */
export function AfterMap({ picture, children }: { picture: string; children: ComponentChildren }): VNode {
  const [drawn, setDrawn] = useState(picture);
  const kept = useRef(children);
  if (drawn === picture) kept.current = children;
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
  return <>{kept.current}</>;
}
