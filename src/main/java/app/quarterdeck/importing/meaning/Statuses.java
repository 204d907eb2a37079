package app.quarterdeck.importing.meaning;

import app.quarterdeck.base.Note;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.record.DealStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Settles what the words of a status or stage column mean (rule G5): what the user said, else what is known. A usual step
 * of the process is open where none of its rows was closed, or where the one close column serves open deals too and the
 * outcomes have words of their own. Nothing else is guessed.
 */
public final class Statuses {

    private static final String OPTION = "status.";

    private final Vocabulary vocabulary;
    private final Map<String, DealStatus> said;

    private Statuses(Vocabulary vocabulary, Map<String, DealStatus> said) {
        this.vocabulary = vocabulary;
        this.said = said;
    }

    /** @param options of {@code --set}; those that begin with {@code status.} are taken */
    public static Statuses of(Vocabulary vocabulary, Map<String, String> options) {
        Map<String, DealStatus> said = new HashMap<>();
        options.forEach((key, value) -> {
            if (key.startsWith(OPTION)) {
                said.put(Vocabulary.key(key.substring(OPTION.length())), status(key, value));
            }
        });
        return new Statuses(vocabulary, said);
    }

    private static DealStatus status(String key, String value) {
        try {
            return DealStatus.valueOf(value.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw UserFault.usage("meaning.set.status", key, value);
        }
    }

    /** What a single word means by itself: said or known. */
    public Optional<DealStatus> plain(String word) {
        DealStatus own = said.get(Vocabulary.key(word));
        return own == null ? vocabulary.status(word) : Optional.of(own);
    }

    /**
     * Fills in the meanings.
     *
     * @param words    what was counted, without meanings
     * @param oneClose the file has one close column for decided and open deals alike
     */
    public List<StatusWord> settle(List<StatusWord> words, boolean oneClose) {
        boolean outcomes = has(words, DealStatus.WON) && has(words, DealStatus.LOST);
        List<StatusWord> out = new ArrayList<>();
        for (StatusWord word : words) {
            Optional<DealStatus> plain = plain(word.word());
            boolean open = plain.isEmpty() && vocabulary.step(word.word())
                    && (word.closed() == 0 || (oneClose && outcomes));
            out.add(new StatusWord(word.word(), word.rows(), word.closed(),
                    open ? DealStatus.OPEN : plain.orElse(null), open));
        }
        return out;
    }

    private boolean has(List<StatusWord> words, DealStatus status) {
        return words.stream().anyMatch(word -> plain(word.word()).filter(status::equals).isPresent());
    }

    /** @throws UserFault (decision) that lists the words nobody knows, and the option that says what they mean */
    public static void check(List<StatusWord> words, String table, String column) {
        List<StatusWord> unknown = words.stream().filter(word -> word.meaning() == null).toList();
        if (!unknown.isEmpty()) {
            List<Object> listed = unknown.stream().limit(12)
                    .map(word -> (Object) Note.of("meaning.status.word", word.word(), word.rows())).toList();
            String options = unknown.stream().limit(3)
                    .map(word -> "--set \"" + OPTION + word.word() + "=won|lost|open|disqualified\"")
                    .collect(Collectors.joining(" "));
            throw UserFault.decision("meaning.status.unknown", table, column, unknown.size(), Listed.and(listed),
                    options);
        }
    }
}
