package app.quarterdeck.model.record;

/** The values that stand for "not filled in" in columns. A blank is never a zero. */
public final class Blank {

    public static final int DATE = Integer.MIN_VALUE;
    public static final int MOMENT = Integer.MIN_VALUE;
    public static final long MONEY = Long.MIN_VALUE;
    public static final int TEXT = 0;

    private Blank() {
    }
}
