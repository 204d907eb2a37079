package app.quarterdeck.ui.shell;

import app.quarterdeck.base.Messages;

/** How far a step is, at its right in the rail. */
public record StepMark(Kind kind, int done, int of) {

    /** Not begun, being worked on, where the method goes on, partly done, done, or simply a count. */
    public enum Kind {
        NONE,
        NOW,
        NEXT,
        PARTLY,
        DONE,
        COUNT
    }

    public static final StepMark NONE = new StepMark(Kind.NONE, 0, 0);
    public static final StepMark NOW = new StepMark(Kind.NOW, 0, 0);
    public static final StepMark NEXT = new StepMark(Kind.NEXT, 0, 0);
    public static final StepMark DONE = new StepMark(Kind.DONE, 0, 0);

    public static StepMark partly(int done, int of) {
        return new StepMark(Kind.PARTLY, done, of);
    }

    public static StepMark count(int count) {
        return new StepMark(Kind.COUNT, count, 0);
    }

    /** In words, also for a screen reader; empty for {@link Kind#NONE}. */
    public String say(Messages words) {
        return switch (kind) {
            case NONE -> "";
            case NOW -> words.get("ui.mark.now");
            case NEXT -> words.get("ui.mark.next");
            case DONE -> words.get("ui.mark.done");
            case PARTLY -> words.get("ui.mark.partly", done, of);
            case COUNT -> words.get("ui.mark.count", done);
        };
    }
}
