package app.quarterdeck.model.measure;

/** Which way is favourable. */
public enum Direction {
    HIGHER,
    LOWER,
    NEITHER
}
