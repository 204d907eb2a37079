package app.quarterdeck.importing.recipe;

import app.quarterdeck.base.Names;
import app.quarterdeck.importing.read.ColumnRead;
import app.quarterdeck.importing.read.TableRead;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What tables from the same source have in common from month to month. The order of the columns does not matter, nor how
 * headings are typed, nor the days and numbers in the name of a sheet.
 *
 * @param text     a text file, else a sheet of a workbook
 * @param sheet    as written; empty in a text file
 * @param headings as written, in the order of the table
 */
public record Form(boolean text, String sheet, List<String> headings) {

    private static final Pattern MONTHS = Pattern.compile("(?<!\\p{L})(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|"
            + "june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)(?!\\p{L})");
    private static final Pattern NUMBERS = Pattern.compile("[\\d一二三四五六七八九十]+[年月日季度]*");
    private static final Pattern MARKS = Pattern.compile("[\\s\\p{Punct}#]+");

    public Form {
        headings = List.copyOf(headings);
    }

    public static Form of(TableRead table) {
        String sheet = table.sheet();
        return new Form(table.encoding() != null, sheet == null ? "" : sheet,
                table.columns().stream().map(ColumnRead::name).toList());
    }

    /** Equal where two tables are of the same form. */
    public String key() {
        return (text ? "text" : "sheet") + '\u001f' + stem(sheet) + '\u001f'
                + keys().stream().sorted().collect(Collectors.joining("\u001f"));
    }

    /** 0 to 1: how much of the headings of both is in both; 0 for another container or another sheet. */
    double likeness(Form other) {
        if (text != other.text || !stem(sheet).equals(stem(other.sheet))) {
            return 0;
        }
        Set<String> all = keys();
        Set<String> both = new HashSet<>(all);
        both.retainAll(other.keys());
        all.addAll(other.keys());
        return all.isEmpty() ? 0 : (double) both.size() / all.size();
    }

    /** The headings of this form that another one lacks. */
    List<String> without(Form other) {
        Set<String> known = other.keys();
        return headings.stream().filter(heading -> !known.contains(Names.key(heading))).toList();
    }

    boolean has(String heading) {
        return keys().contains(Names.key(heading));
    }

    /** The name of a file without its ending and without what changes from one edition to the next. */
    static String stem(Path file) {
        return stem(String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", ""));
    }

    private static String stem(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace('_', ' ');
        String plain = NUMBERS.matcher(MONTHS.matcher(lower).replaceAll("#")).replaceAll("#");
        return MARKS.matcher(plain).replaceAll(" ").strip();
    }

    private Set<String> keys() {
        return headings.stream().map(Names::key).collect(Collectors.toCollection(HashSet::new));
    }
}
