package app.quarterdeck.model.record;

/** How the values of a field are kept. */
public enum FieldType {
    /** A dictionary code; 0 is blank. */
    TEXT,
    /** Days since 1970-01-01; {@link Blank#DATE} is blank. */
    DATE,
    /** Ten-thousandths of the currency unit; {@link Blank#MONEY} is blank. */
    MONEY,
    /** A plain number; NaN is blank. */
    NUMBER,
    /** A share, 0 to 1; NaN is blank. */
    SHARE,
    /** The ordinal of a {@link DealStatus}. */
    STATUS
}
