package app.quarterdeck.report.paper;

import com.ibm.icu.text.BreakIterator;
import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.Locale;

/** Where a line may end, by the rules of Unicode: never within a figure, which the Java library's rules allow. */
final class LineBreaks implements FSTextBreaker {

    private final BreakIterator breaks;

    LineBreaks(Locale language) {
        this.breaks = BreakIterator.getLineInstance(language);
    }

    @Override
    public void setText(String text) {
        breaks.setText(text);
        breaks.first();
    }

    @Override
    public int next() {
        return breaks.next();
    }
}
