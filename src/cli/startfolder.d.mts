export function startFolder(data: string): string;
