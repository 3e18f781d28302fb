export const city = {};
