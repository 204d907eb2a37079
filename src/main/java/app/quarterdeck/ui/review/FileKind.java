package app.quarterdeck.ui.review;

import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/** What a review can become. Its words are the messages {@code review.kind.<id>}, {@code review.kind-what.<id>}
 * and {@code review.kind-files.<id>}. */
enum FileKind {

    POWERPOINT(".pptx", Feather.MONITOR),
    EXCEL(".xlsx", Feather.GRID),
    PDF(".pdf", Feather.FILE_TEXT);

    final String ending;
    final Feather icon;

    FileKind(String ending, Feather icon) {
        this.ending = ending;
        this.icon = icon;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
