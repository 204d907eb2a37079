package app.quarterdeck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AnswersTextTest {

    private static String text(boolean chinese) {
        Messages messages = Messages.of(chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
        return AnswersText.of(List.of("Shorten the sales cycle", "as of 10 Jun 2026"), Reviews.answers(chinese),
                messages);
    }

    @Test
    void everyAnswerIsAPlainSentenceWithItsBasisAndCaveats() {
        assertTrue(
                text(false).startsWith(
                        """
                                Shorten the sales cycle
                                as of 10 Jun 2026

                                1. How long is our current sales cycle?
                                   Half of the deals we won closed within 58 days; one in four took longer than 84. That is 9 days shorter than a year ago.
                                   Based on 64 deals closed 1 Apr – 10 Jun 2026; 2 left out (closed before created). Range 48 to 69 days.
                                   Note: A difference is not proof of a cause.
                                """),
                text(false));
        assertFalse(text(false).contains("**"));
    }

    @Test
    void missingFieldIsNamedWithWhereToGetIt() {
        assertTrue(text(false).contains("Needs selling cost. Type in the monthly cost"), text(false));
        assertTrue(text(true).contains("缺少销售成本。在设置里录入"), text(true));
    }

    @Test
    void columnsOfTheTableStandUnderEachOther() {
        List<String> lines = text(false).lines()
                .filter(line -> line.startsWith("   Hotten") || line.startsWith("   =HYPER")).toList();
        assertEquals(2, lines.size(), text(false));
        assertEquals(lines.get(0).length(), lines.get(1).length(), String.join("\n", lines));
    }
}
