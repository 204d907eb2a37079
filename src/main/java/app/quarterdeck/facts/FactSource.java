package app.quarterdeck.facts;

import app.quarterdeck.model.past.DealHistory;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.record.Settings;
import app.quarterdeck.model.same.Alias;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Where a snapshot comes from: the workspace file, or in tests a few rows. Arrays hold one value a record in the order of
 * row ids, with the blanks of {@link app.quarterdeck.model.record.Blank}.
 */
public interface FactSource {

    /** Grows with every change of the records. */
    long revision();

    Settings settings();

    /** Texts by code, the empty text first. */
    List<String> texts();

    long[] rowIds(RecordKind kind);

    /** Row ids of records that their source has no more: in none of the columns, and counted. */
    long[] gone(RecordKind kind);

    /** Deals as each import left them; stages are codes of {@link #texts}. */
    DealHistory dealHistory();

    /** Codes, epoch days, moments or status ordinals. */
    int[] ints(Field field);

    /** Ten-thousandths. */
    long[] longs(Field field);

    double[] doubles(Field field);

    /** For each record the row id of the record its {@link Field#linked} field names, 0 where no such record is known. */
    long[] links(Field field);

    /** For each sale a code that is the same for the lines of one order: order id and customer together. */
    int[] orderOfSales();

    /** Headings of columns that no field took, without repetition. */
    List<String> headings(RecordKind kind);

    /**
     * Codes of an unmapped column; all blank where the kind has no such heading.
     *
     * @param coder gives a code to texts beyond {@link #texts}
     */
    int[] column(RecordKind kind, String heading, ToIntFunction<String> coder);

    /** Names that count as others. */
    List<Alias> aliases();

    /** The imported files that still stand. */
    List<FactFile> files();
}
