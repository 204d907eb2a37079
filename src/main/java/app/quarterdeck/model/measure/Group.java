package app.quarterdeck.model.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figure of one member of a split.
 *
 * @param keys   one value for each split; an empty text stands for rows where it is blank
 * @param series steps, where a series was asked for
 */
public record Group(List<String> keys, @Nullable Double value, long n, @Nullable Interval interval,
        List<Point> series) {

    public Group {
        keys = List.copyOf(keys);
        series = List.copyOf(series);
    }

    public String key() {
        return key(keys);
    }

    /** Keys of several splits as one text. */
    public static String key(List<String> keys) {
        return String.join(" / ", keys);
    }
}
