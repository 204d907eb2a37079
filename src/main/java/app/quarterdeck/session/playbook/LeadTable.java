package app.quarterdeck.session.playbook;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.playbook.Met;
import app.quarterdeck.model.playbook.Rule;
import app.quarterdeck.session.playbook.RuleFigures.Scored;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The open leads by a rule, each with the reason. */
public final class LeadTable {

    private LeadTable() {
    }

    /** Those of a state; all where it is not named. */
    public static Answer.Table of(RuleFigures rule, List<Scored> open, Messages words) {
        return new Answer.Table(
                List.of(words.get("playbook.column.id"), words.get("playbook.column.name"),
                        words.get("playbook.column.company"), words.get("playbook.column.owner"),
                        words.get("playbook.column.verdict"), words.get("playbook.column.reason")),
                open.stream().map(one -> List.<Object>of(one.key(), one.name(), one.company(), one.owner(),
                        state(one.whole(), words), reason(rule.rule(), one, words))).toList());
    }

    public static String state(Met state, Messages words) {
        return words.get("playbook.lead." + state.id());
    }

    /** The conditions that decided: those that fail, are not known, or hold. */
    public static String reason(Rule rule, Scored one, Messages words) {
        Met decisive = one.whole();
        String conditions = IntStream.range(0, one.states().size()).filter(i -> one.states().get(i) == decisive)
                .mapToObj(i -> PlayWords.condition(rule.conditions().get(i), words))
                .collect(Collectors.joining(words.get("playbook.comma")));
        return words.get("playbook.reason." + decisive.id(), conditions);
    }
}
