/** The page says that it is busy while that is loaded which a view asks for: what stands until then is another view's. */
let waiting = 0;

function tell(change: number): void {
  waiting += change;
  const main = document.querySelector('main');
  if (main) main.ariaBusy = waiting > 0 ? 'true' : null;
}

export function busyUntil<Loaded>(loaded: Promise<Loaded>): Promise<Loaded> {
  tell(1);
  return loaded.finally(() => tell(-1));
}
