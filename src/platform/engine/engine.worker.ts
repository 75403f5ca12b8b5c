import {
  type Comparison,
  judgeChange,
  type WrittenChange,
  type WrittenRefusal,
  writtenRefusal,
} from '../../schemas/index.js';

/** What a thread answers. */
export type Judged = { readonly comparison: Comparison } | { readonly refused: WrittenRefusal };

/** Judges one change in a thread of its own. */
export default function judge(change: WrittenChange): Judged {
  try {
    return { comparison: judgeChange(change) };
  } catch (error) {
    const refused = writtenRefusal(error);
    if (refused === null) {
      throw error;
    }
    return { refused };
  }
}
