package app.quarterdeck.model.guide;

import app.quarterdeck.model.record.RecordKind;
import java.util.List;

/**
 * A first look at data nobody has asked anything of yet, in the reader's language.
 *
 * @param held     how many records there are of each kind, kinds without any left out
 * @param findings what stands out, the most telling first, at most one a goal
 * @param goals    the goals and how far this data can answer them, best first
 */
public record Look(List<Held> held, List<Finding> findings, List<Reach> goals) {

    /** Records of one kind. */
    public record Held(RecordKind kind, int records) {
    }

    /**
     * Something worth attention.
     *
     * @param goal     id of the goal's template it leads to
     * @param question id of the question it leads to; empty = the goal as a whole
     * @param sentence {@code **figure**} marked
     * @param weight   how telling, from 0 on; to compare findings of one look only
     */
    public record Finding(String goal, String question, String sentence, double weight) {
    }

    /**
     * How far the data answers a goal.
     *
     * @param goal      id of its template
     * @param ready     questions whose metrics have all they need
     * @param partly    questions some of whose metrics have
     * @param questions all of them
     */
    public record Reach(String goal, int ready, int partly, int questions) {
    }

    public Look {
        held = List.copyOf(held);
        findings = List.copyOf(findings);
        goals = List.copyOf(goals);
    }
}
