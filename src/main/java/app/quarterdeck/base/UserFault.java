package app.quarterdeck.base;

import org.jspecify.annotations.Nullable;

/**
 * Something the user can mend: one sentence that says what, where and what to do. Never shown with a stack trace. Where
 * it is thrown nothing has been written.
 */
public final class UserFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of fault, and the exit code of the command line. */
    public enum Kind {
        FAULT(1),
        USAGE(2),
        DECISION(3),
        QUARANTINED(4);

        private final int exitCode;

        Kind(int exitCode) {
            this.exitCode = exitCode;
        }

        public int exitCode() {
            return exitCode;
        }
    }

    private final Kind kind;
    private final transient Note note;

    private UserFault(Kind kind, Note note, @Nullable Throwable cause) {
        super(note.key() + note.args(), cause);
        this.kind = kind;
        this.note = note;
    }

    public static UserFault of(String key, Object... args) {
        return new UserFault(Kind.FAULT, Note.of(key, args), null);
    }

    public static UserFault because(Throwable cause, String key, Object... args) {
        return new UserFault(Kind.FAULT, Note.of(key, args), cause);
    }

    public static UserFault usage(String key, Object... args) {
        return new UserFault(Kind.USAGE, Note.of(key, args), null);
    }

    /** A question only the user can answer; the message names the option that answers it. */
    public static UserFault decision(String key, Object... args) {
        return new UserFault(Kind.DECISION, Note.of(key, args), null);
    }

    public static UserFault quarantined(String key, Object... args) {
        return new UserFault(Kind.QUARANTINED, Note.of(key, args), null);
    }

    public Kind kind() {
        return kind;
    }

    public Note note() {
        return note;
    }
}
