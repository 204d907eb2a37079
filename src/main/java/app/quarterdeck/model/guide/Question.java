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

    public Question {
        metrics = List.copyOf(metrics);
    }
}
