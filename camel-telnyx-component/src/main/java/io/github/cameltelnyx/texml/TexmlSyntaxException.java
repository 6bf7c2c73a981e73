package io.github.cameltelnyx.texml;

/** A document given as text that is not what Telnyx can read, with the place of the fault. */
public final class TexmlSyntaxException extends TexmlException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    TexmlSyntaxException(String problem, int line, int column) {
        super("The document is wrong at line " + line + ", column " + column + ": " + problem);
        this.line = line;
        this.column = column;
    }

    /** Counted from 1. */
    public int getLine() {
        return line;
    }

    /** Counted from 1; a parser notices some faults a little behind their place. */
    public int getColumn() {
        return column;
    }
}
