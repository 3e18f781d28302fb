/** Reach: whether an address leads others anywhere. Printed on a plate or coded in a QR code it is read on another machine. */

/** Names by which a machine calls itself. */
const OWN_MACHINE = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\])$/;

/** `false` for a file, for a reader’s own machine, and for what is no whole address. */
export function reachesOthers(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return (protocol === 'https:' || protocol === 'http:') && !OWN_MACHINE.test(hostname);
}
