package app.quarterdeck.model.past;

import app.quarterdeck.model.record.DealStatus;

/**
 * What was said of a deal from one import on, until its next version. Blanks are those of
 * {@link app.quarterdeck.model.record.Blank}.
 *
 * @param record      row id of the deal
 * @param from        place of the import in {@link DealHistory#days}
 * @param present     whether its source still had it
 * @param amount      ten-thousandths, in the deal's own currency
 * @param expected    epoch day
 * @param probability 0 to 1
 * @param stage       code of the dictionary
 * @param created     epoch day
 * @param closed      epoch day
 */
public record DealVersion(long record, int from, boolean present, DealStatus status, long amount, int expected,
        double probability, int stage, int created, int closed) {

    public boolean open() {
        return present && status == DealStatus.OPEN;
    }

    /** Whether it says the same as another one of the same deal. */
    public boolean sameAs(DealVersion other) {
        return equals(new DealVersion(other.record, from, other.present, other.status, other.amount, other.expected,
                other.probability, other.stage, other.created, other.closed));
    }
}
