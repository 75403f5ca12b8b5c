/** A piece of a type's text; `quoted` is a quoted name and `string` a quoted value, both without their quotes. */
export interface Token {
  readonly kind: 'word' | 'quoted' | 'string' | 'number' | 'mark';
  readonly text: string;
}

const WORD = '[\\p{L}_][\\p{L}\\p{N}_$]*';
const QUOTED = '"(?:[^"]|"")*"|`(?:[^`]|``)*`';
const STRING = "'(?:[^']|'')*'";
const TOKEN = `\\s*(${WORD}|-?\\d+|[()<>[\\],:=.]|${QUOTED}|${STRING})`;

/** The pieces of a text, read once from left to right; null where some of it is none. */
export function tokensOf(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  const trimmed = text.trim();
  const pattern = new RegExp(TOKEN, 'uy');
  while (pattern.lastIndex < trimmed.length) {
    const piece = pattern.exec(trimmed)?.[1];
    if (piece === undefined) {
      return null;
    }
    tokens.push(tokenOf(piece));
  }
  return tokens;
}

function tokenOf(piece: string): Token {
  const first = piece.charAt(0);
  if (first === '"' || first === '`' || first === "'") {
    return { kind: first === "'" ? 'string' : 'quoted', text: piece.slice(1, -1).replaceAll(first + first, first) };
  }
  if (/[-\d]/.test(first)) {
    return { kind: 'number', text: piece };
  }
  return { kind: '()<>[],:=.'.includes(first) ? 'mark' : 'word', text: piece };
}
