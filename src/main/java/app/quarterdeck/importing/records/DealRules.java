package app.quarterdeck.importing.records;

import app.quarterdeck.importing.meaning.StatusWord;
import app.quarterdeck.importing.words.Vocabulary;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The status of a deal from its words, and which date its one close column is (design 4.5). */
final class DealRules {

    private final boolean oneClose;
    private final Map<String, DealStatus> statuses = new HashMap<>();
    private final Map<String, Optional<DealStatus>> meanings = new HashMap<>();
    private final int status;
    private final int stage;
    private final int closed;
    private final int expected;

    DealRules(Layout layout, List<StatusWord> words) {
        oneClose = layout.oneClose();
        for (StatusWord word : words) {
            DealStatus meaning = word.meaning();
            if (meaning != null) {
                statuses.put(Vocabulary.key(word.word()), meaning);
            }
        }
        status = layout.slot(Field.DEAL_STATUS);
        stage = layout.slot(Field.DEAL_STAGE);
        closed = layout.slot(Field.DEAL_CLOSED_ON);
        expected = layout.slot(Field.DEAL_EXPECTED_CLOSE_ON);
    }

    /** The word that says the status: the status column's, else the stage's; null where both are blank. */
    @Nullable
    String word(@Nullable Object[] values) {
        Object own = values[status] == null && stage >= 0 ? values[stage] : values[status];
        return (String) own;
    }

    /** The date the deal was closed as far as the row says, whatever its status; null where blank. */
    @Nullable
    Object closed(@Nullable Object[] values) {
        return values[closed] == null && oneClose ? values[expected] : values[closed];
    }

    /** The few words there are come a million times. */
    private @Nullable DealStatus meaning(String word) {
        return meanings.computeIfAbsent(word, one -> Optional.ofNullable(statuses.get(Vocabulary.key(one))))
                .orElse(null);
    }

    /** Puts status and dates where they belong. False where nothing says the status. */
    boolean settle(@Nullable Object[] values) {
        String word = word(values);
        DealStatus meaning = word == null ? null : meaning(word);
        if (meaning == null) {
            return false;
        }
        values[status] = meaning.code();
        if (oneClose) {
            Object date = closed(values);
            values[closed] = meaning == DealStatus.OPEN ? null : date;
            values[expected] = meaning == DealStatus.OPEN ? date : null;
        }
        return true;
    }
}
