/** Whether PostgreSQL cannot keep the text: it holds a NUL, or half of a surrogate pair. */
export const isUnstorable = (text: string): boolean => text.includes('\0') || !text.isWellFormed();
