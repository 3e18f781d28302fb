/** Frames: waiting for the one that shows something, and the time at which it is presented. */
import { mark } from './marker.js';

/** Looks once in every frame. */
export function untilFrame(shows) {
  return new Promise((resolve) => {
    const look = () => (shows() ? resolve(mark()) : requestAnimationFrame(look));
    requestAnimationFrame(look);
  });
}

/** Looks whenever the library itself says that it has drawn. */
export function untilEvent(listen, unlisten, shows) {
  return new Promise((resolve) => {
    const look = () => {
      if (!shows()) return;
      unlisten(look);
      resolve(mark());
    };
    listen(look);
  });
}

/** For what is in the page as soon as it was set: the next frame. A picture without its colours is a fault. */
export async function atOnce(shows) {
  if (!shows()) console.error('the picture is not the one that was asked for');
  return mark();
}
