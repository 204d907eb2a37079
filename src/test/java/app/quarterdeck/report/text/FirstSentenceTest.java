package app.quarterdeck.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first sentence of a marked text and what follows it. */
class FirstSentenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We won **38.4 %** of 112 deals. That is **no** clear difference. | We won **38.4 %** of 112 deals. | That is **no** clear difference.
            **All of it.** Then more | **All of it.** | Then more
            **One. Two** three | **One.** | **Two** three
            Only one | Only one | ''
            **58** days | **58** days | ''
            我们赢下 **38.4%** 。比去年**少**。 | 我们赢下 **38.4%** 。 | 比去年**少**。
            """)
    void textIsSplitAfterTheFirstSentenceAndKeepsItsMarks(String text, String first, String rest) {
        assertEquals(first, FirstSentence.marked(text));
        assertEquals(rest, FirstSentence.rest(text));
    }
}
