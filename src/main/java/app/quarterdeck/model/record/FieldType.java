package app.quarterdeck.model.record;

/** How the values of a field are kept. */
public enum FieldType {
    /** A text of its own in each row, such as an id: kept in the record, never among the facts. */
    KEY,
    /** A dictionary code; 0 is blank. */
    TEXT,
    /** Days since 1970-01-01; {@link Blank#DATE} is blank. */
    DATE,
    /** A {@link Moment}; {@link Blank#MOMENT} is blank. */
    DATETIME,
    /** Ten-thousandths of the currency unit; {@link Blank#MONEY} is blank. */
    MONEY,
    /** A plain number; NaN is blank. */
    NUMBER,
    /** A share, 0 to 1; NaN is blank. */
    SHARE,
    /** The {@link DealStatus#code}. */
    STATUS
}
