import { createHash } from 'node:crypto';
import { ConditionMalformed } from './precondition.errors.js';

/** The strong entity tag of an answer: the same bytes, the same tag. */
export const entityTagOf = (text: string): string => `"${createHash('sha256').update(text).digest('base64url')}"`;

/** The tags that a condition lists, as they are spelled; `*` stands for anything that exists. */
export function entityTagsIn(header: string, name: string): '*' | readonly string[] {
  const text = header.trim();
  if (text === '*') {
    return '*';
  }
  if (!/^(W\/)?"[\x21\x23-\x7e\x80-\xff]*"([ \t]*,[ \t]*(W\/)?"[\x21\x23-\x7e\x80-\xff]*")*$/.test(text)) {
    throw new ConditionMalformed(name);
  }
  return text.match(/(W\/)?"[^"]*"/g) ?? [];
}

/** Whether one of the tags is the very one; a weak tag promises too little for that. */
export const isAmong = (tag: string, tags: '*' | readonly string[]): boolean => tags === '*' || tags.includes(tag);

/** The same for reading, where a weak tag of ours will do. */
export const isKnown = (tag: string, tags: '*' | readonly string[]): boolean =>
  isAmong(tag, tags) || tags.includes(`W/${tag}`);
