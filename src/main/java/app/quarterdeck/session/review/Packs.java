package app.quarterdeck.session.review;

import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.record.SettingsText;
import app.quarterdeck.store.WorkspaceFile;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How reviews are put together, kept in the workspace: one plan for each goal and one for the quarterly pack, and the
 * user's template of each kind. Safe for threads.
 */
public final class Packs {

    private static final String PLAN = SettingsText.REVIEW + "plan.";
    private static final String TEMPLATE = SettingsText.REVIEW + "template.";

    private final WorkspaceFile file;
    private final Map<String, PlanText> known = new ConcurrentHashMap<>();
    private final Set<String> unwritten = new HashSet<>();

    public Packs(WorkspaceFile file) {
        this.file = file;
        file.settings().all().forEach((key, value) -> {
            if (key.startsWith(SettingsText.REVIEW)) {
                PlanText.read(value).ifPresent(plan -> known.put(key, plan));
            }
        });
    }

    /** As it was put together last; else by the template; else all pages in order. With the playbook where notes are. */
    public ReviewPlan plan(Goal goal) {
        PlanText kept = known.get(key(goal));
        return (kept == null ? template(goal).orElse(ReviewPlan.of(goal)) : kept.plan()).fit(goal)
                .playbook(file.settings().all().keySet().stream()
                        .anyMatch(key -> key.startsWith(SettingsText.NOTE)));
    }

    /** Id of the quarter in which the plan was changed last; empty where it never was. */
    public String quarter(Goal goal) {
        PlanText kept = known.get(key(goal));
        return kept == null ? "" : kept.quarter();
    }

    /** Remembers a plan at once; {@link #write} brings it into the file. */
    public void plan(Goal goal, ReviewPlan plan, String quarter) {
        put(key(goal), new PlanText(quarter, plan));
    }

    /** What the user made the template of such reviews. */
    public Optional<ReviewPlan> template(Goal goal) {
        return Optional.ofNullable(known.get(TEMPLATE + goal.template())).map(PlanText::plan);
    }

    /** Makes a plan the template of such reviews; its notes and decisions belong to the quarter and are left out. */
    public void template(Goal goal, ReviewPlan plan) {
        put(TEMPLATE + goal.template(), new PlanText("", plan.bare()));
    }

    /** Writes what was remembered since; nothing where the file is open for reading only. */
    public synchronized void write() {
        if (file.writable()) {
            for (String key : Set.copyOf(unwritten)) {
                PlanText text = known.get(key);
                if (text != null) {
                    file.settings().keepAside(key, text.text());
                }
                unwritten.remove(key);
            }
        }
    }

    private synchronized void put(String key, PlanText text) {
        known.put(key, text);
        unwritten.add(key);
    }

    private static String key(Goal goal) {
        return PLAN + (goal.id() == 0 ? goal.template() : Long.toString(goal.id()));
    }
}
