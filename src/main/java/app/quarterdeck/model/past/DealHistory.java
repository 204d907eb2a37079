package app.quarterdeck.model.past;

import java.util.List;

/**
 * The pipeline as each import of deals left it. Only deals that were open after one of the imports are in it.
 *
 * @param days     for each import the latest past day of the data then (rule G4), ascending, no day twice: epoch days
 * @param versions by record, then by import
 */
public record DealHistory(List<Integer> days, List<DealVersion> versions) {

    public static final DealHistory NONE = new DealHistory(List.of(), List.of());

    public DealHistory {
        days = List.copyOf(days);
        versions = List.copyOf(versions);
    }
}
