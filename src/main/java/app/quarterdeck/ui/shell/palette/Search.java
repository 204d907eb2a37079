package app.quarterdeck.ui.shell.palette;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds entries by the words typed: each must stand in the name or the detail; names that begin with it come first. */
final class Search {

    private static final int PER_GROUP = 6;
    private static final int MISS = Integer.MAX_VALUE;

    private final String typed;
    private final List<String> parts;

    Search(String typed) {
        this.typed = typed.strip();
        this.parts = Arrays.stream(this.typed.split("\\s+")).filter(part -> !part.isEmpty()).toList();
    }

    /** At most six of a group, groups in their order, the best first. */
    List<PaletteEntry> among(List<PaletteEntry> entries) {
        return Arrays.stream(PaletteEntry.Group.values())
                .flatMap(group -> entries.stream().filter(entry -> entry.group() == group && rank(entry) != MISS)
                        .sorted(Comparator.comparingInt(this::rank)).limit(PER_GROUP))
                .toList();
    }

    /** Which characters of a name were hit. */
    boolean[] hits(String name) {
        boolean[] hit = new boolean[name.length()];
        for (String part : parts) {
            for (int at = find(name, part, 0); at >= 0; at = find(name, part, at + part.length())) {
                Arrays.fill(hit, at, at + part.length(), true);
            }
        }
        return hit;
    }

    private int rank(PaletteEntry entry) {
        int rank = typed.isEmpty() || find(entry.name(), typed, 0) == 0 ? 0 : 1;
        for (String part : parts) {
            int at = find(entry.name(), part, 0);
            if (at < 0 && find(entry.detail(), part, 0) < 0) {
                return MISS;
            }
            boolean wordStart = at == 0 || (at > 0 && !Character.isLetterOrDigit(entry.name().charAt(at - 1)));
            rank += at < 0 ? 4 : wordStart ? 0 : 1;
        }
        return rank;
    }

    private static int find(String text, String part, int from) {
        for (int at = from; at <= text.length() - part.length(); at++) {
            if (text.regionMatches(true, at, part, 0, part.length())) {
                return at;
            }
        }
        return -1;
    }
}
