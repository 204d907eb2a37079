package app.quarterdeck.session.process;

import app.quarterdeck.model.record.Stage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The stages as the user wants them, written as settings. A change of one fixes the order of all. */
public final class StagePlan {

    private static final String PREFIX = "stage.";

    private StagePlan() {
    }

    /** The stages with one moved by some places; the same list where it stands at that end already. */
    public static List<Stage> moved(List<Stage> stages, int index, int by) {
        int to = Math.clamp((long) index + by, 0, stages.size() - 1);
        List<Stage> out = new ArrayList<>(stages);
        out.add(to, out.remove(index));
        return out;
    }

    /** The stages with one in the place of that of its name. */
    public static List<Stage> with(List<Stage> stages, Stage changed) {
        return stages.stream().map(stage -> stage.name().equals(changed.name()) ? changed : stage).toList();
    }

    /**
     * Settings that say so, for {@link app.quarterdeck.session.Session#set}.
     *
     * @param before the settings as they are; stages that are no longer in the list are taken back
     */
    public static Map<String, String> settings(List<Stage> stages, Map<String, String> before) {
        Map<String, String> out = new HashMap<>();
        before.keySet().stream().filter(key -> key.startsWith(PREFIX)).forEach(key -> out.put(key, ""));
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            Double chance = stage.probability();
            String probability = chance == null
                    ? ""
                    : BigDecimal.valueOf(chance).stripTrailingZeros().toPlainString();
            out.put(PREFIX + stage.name(), (i + 1) + (stage.required()
                    ? chance == null ? "" : ":" + probability
                    : ":" + probability + ":optional"));
        }
        return out;
    }

    /** What of the settings says something of stages, blank where the other settings said nothing: to go back to it. */
    public static Map<String, String> back(Map<String, String> before, Map<String, String> after) {
        Map<String, String> out = new HashMap<>();
        after.keySet().forEach(key -> out.put(key, before.getOrDefault(key, "")));
        return out;
    }
}
