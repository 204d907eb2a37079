package app.quarterdeck.importing.presets;

import app.quarterdeck.importing.meaning.Target;
import app.quarterdeck.model.record.RecordKind;
import java.util.Map;
import java.util.Set;

/**
 * The export of a known system: a file under {@code importing/presets} that anyone can add to.
 *
 * @param name    the system, as its makers call it
 * @param source  where the headings were seen
 * @param knownBy headings that together no other export has
 * @param fields  what each heading means
 * @param headings the headings as they are written, by the name they are compared by
 */
public record Preset(String name, String source, RecordKind kind, Set<String> knownBy, Map<String, Target> fields,
        Map<String, String> headings) {
}
