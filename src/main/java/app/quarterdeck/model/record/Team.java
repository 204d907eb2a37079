package app.quarterdeck.model.record;

import app.quarterdeck.base.Names;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The people someone leads: those of a manager, of a team, or named one by one.
 *
 * @param names of managers, of teams or of people, at least one
 */
public record Team(By by, List<String> names) {

    /** What the names are of. */
    public enum By {
        MANAGER,
        TEAM,
        REP;

        /** Also the id of the dimension. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Team {
        names = List.copyOf(names);
    }

    /**
     * As typed: {@code manager=Ingrid Vale}, {@code team=Field sales}, {@code rep=Ana;Ben}.
     *
     * @throws IllegalArgumentException where it is anything else
     */
    public static Team parse(String text) {
        int equals = text.indexOf('=');
        List<String> names = Arrays.stream(text.substring(equals + 1).split("[;；]")).map(Names::clean)
                .filter(name -> !name.isEmpty()).toList();
        if (equals < 1 || names.isEmpty()) {
            throw new IllegalArgumentException(text);
        }
        return new Team(By.valueOf(text.substring(0, equals).strip().toUpperCase(Locale.ROOT)), names);
    }

    /** As typed. */
    public String text() {
        return by.id() + "=" + String.join(";", names);
    }
}
