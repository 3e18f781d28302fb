/** Values as WebDriver BiDi writes them, from and to those of WebKit’s inspector. */

/** A plain value of an argument. */
export function plain({ type, value }) {
  switch (type) {
    case 'undefined':
      return undefined;
    case 'null':
      return null;
    case 'array':
      return value.map(plain);
    case 'object':
      return Object.fromEntries(
        value.map(([key, one]) => [typeof key === 'string' ? key : plain(key), plain(one)]),
      );
    case 'number':
      return Number(value);
    default:
      return value;
  }
}

/** An argument as the inspector takes it: a handle is the inspector’s own name of an object. */
export function argument(given) {
  const objectId = given.handle ?? given.sharedId;
  if (objectId !== undefined) return { objectId };
  const value = plain(given);
  return value === undefined ? {} : { value };
}

/** A plain value as BiDi writes it. */
export function written(value) {
  if (value === undefined) return { type: 'undefined' };
  if (value === null) return { type: 'null' };
  if (Array.isArray(value)) return { type: 'array', value: value.map(written) };
  if (typeof value === 'object') {
    return { type: 'object', value: Object.entries(value).map(([key, one]) => [key, written(one)]) };
  }
  if (typeof value === 'number' && !Number.isFinite(value)) return { type: 'number', value: String(value) };
  return { type: typeof value, value };
}

/** A value of the inspector’s that has been sent as it is. */
export const sent = ({ type, value }) => (type === 'undefined' ? { type: 'undefined' } : written(value));

/** An object of the inspector’s by its name, or a simple value. */
export function handled(object) {
  const { objectId, type, subtype, className, value, description } = object;
  if (objectId === undefined) {
    return type === 'number' && value === undefined ? { type, value: description } : sent(object);
  }
  if (subtype === 'node') {
    return { type: 'node', handle: objectId, sharedId: objectId, value: { localName: description } };
  }
  const kind =
    subtype === 'array'
      ? 'array'
      : subtype === 'error'
        ? 'error'
        : type === 'function'
          ? 'function'
          : 'object';
  return { type: className === 'Window' ? 'window' : kind, handle: objectId };
}
