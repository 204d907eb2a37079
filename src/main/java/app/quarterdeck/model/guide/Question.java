package app.quarterdeck.model.guide;

import java.util.List;

/**
 * A question a goal raises.
 *
 * @param id      of the template's question, such as {@code cycle-now}; a user's own begins with {@code own-}
 * @param words   the user's own wording, verbatim; empty = the template's
 * @param metrics ids of the metrics chosen for it, in order
 */
public record Question(String id, String words, List<String> metrics) {

    /** How the id of a user's own question begins. */
    public static final String OWN = "own-";

    public Question {
        metrics = List.copyOf(metrics);
    }

    /** Whether the user asked it, rather than a template. */
    public boolean own() {
        return id.startsWith(OWN);
    }

    public Question withWords(String others) {
        return new Question(id, others, metrics);
    }

    public Question withMetrics(List<String> others) {
        return new Question(id, words, others);
    }
}
