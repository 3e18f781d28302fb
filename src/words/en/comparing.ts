export const comparing = {};
