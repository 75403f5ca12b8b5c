import type { Arguments } from './dialect.js';
import type { Token } from './tokens.js';

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '<': '>' };

/** Tokens with a place in them that only moves on. */
export class TokenStream {
  private position = 0;
  private broken = false;

  constructor(private readonly tokens: readonly Token[]) {}

  /** Whether all was read, and every bracket that was opened was closed. */
  atEnd(): boolean {
    return !this.broken && this.position >= this.tokens.length;
  }

  skip(count: number): void {
    this.position += count;
  }

  /** The next word in capitals, if a word is next. */
  peekWord(ahead = 0): string | null {
    const token = this.tokens[this.position + ahead];
    return token?.kind === 'word' ? token.text.toUpperCase() : null;
  }

  peekMark(ahead: number): string | null {
    const token = this.tokens[this.position + ahead];
    return token?.kind === 'mark' ? token.text : null;
  }

  /** Whether a quoted value stands there; some dialects quote it like a name. */
  peekText(ahead: number): boolean {
    const kind = this.tokens[this.position + ahead]?.kind;
    return kind === 'string' || kind === 'quoted';
  }

  takeWord(): string | null {
    return this.takeKind('word')?.text ?? null;
  }

  takeQuoted(): string | null {
    return this.takeKind('quoted')?.text ?? null;
  }

  takeName(): Token | null {
    return this.takeKind('word') ?? this.takeKind('quoted');
  }

  takeMark(mark: string): boolean {
    const found = this.peekMark(0) === mark;
    this.position += found ? 1 : 0;
    return found;
  }

  takeWords(...words: readonly string[]): boolean {
    const found = words.every((word, index) => this.peekWord(index) === word);
    this.position += found ? words.length : 0;
    return found;
  }

  /** What stands in brackets, piece by piece between commas; brackets inside belong to their piece. */
  takeGroup(): Arguments | null {
    const open = this.peekMark(0);
    if (open === null || !Object.hasOwn(CLOSING, open)) {
      return null;
    }
    const pieces: string[][] = [[]];
    const closing: string[] = [];
    do {
      const token = this.tokens[this.position++];
      if (token === undefined) {
        this.broken = true;
        return null;
      }
      this.nest(token, closing, pieces);
    } while (closing.length > 0);
    return pieces.map((piece) => piece.join(' ')).filter((piece) => piece !== '');
  }

  /** `[3]`, `[]`, `ARRAY[3]` or `ARRAY` after a type: the number as text, or an empty one. */
  takeSuffix(): string | null {
    const named = this.takeWords('ARRAY');
    if (!this.takeMark('[')) {
      return named ? '' : null;
    }
    const size = this.takeKind('number')?.text ?? '';
    this.broken = !this.takeMark(']');
    return this.broken ? null : size;
  }

  /** Keeps track of open brackets, and files a token that stands inside them. */
  private nest(token: Token, closing: string[], pieces: string[][]): void {
    const mark = token.kind === 'mark' ? token.text : '';
    const close = CLOSING[mark];
    const outermost = closing.length === 0;
    if (close !== undefined) {
      closing.push(close);
    } else if (mark === closing.at(-1)) {
      closing.pop();
    }
    if (mark === ',' && closing.length === 1) {
      pieces.push([]);
    } else if (!outermost && closing.length > 0) {
      pieces.at(-1)?.push(spelled(token));
    }
  }

  private takeKind(kind: Token['kind']): Token | null {
    const token = this.tokens[this.position];
    if (token?.kind !== kind) {
      return null;
    }
    this.position++;
    return token;
  }
}

function spelled({ kind, text }: Token): string {
  if (kind === 'string') {
    return `'${text.replaceAll("'", "''")}'`;
  }
  return kind === 'quoted' ? `"${text.replaceAll('"', '""')}"` : kind === 'word' ? text.toUpperCase() : text;
}
