package app.quarterdeck.model.playbook;

import app.quarterdeck.model.measure.Filter;
import java.util.List;

/**
 * A kind of buyer the team wants more of, by what is known of such deals.
 *
 * @param attributes all of these hold
 * @param words      what else is worth knowing of them; may be empty
 */
public record Persona(String name, List<Filter> attributes, String words) {

    /** @throws IllegalArgumentException where it has no name or no attribute */
    public Persona {
        attributes = List.copyOf(attributes);
        if (name.isBlank() || attributes.isEmpty()) {
            throw new IllegalArgumentException(name);
        }
    }
}
