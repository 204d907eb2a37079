package app.quarterdeck.session.edit;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Sayable;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.store.edit.EditStep;

/** Something done by hand, said as a noun: "amount of deal 4711". */
public record Step(long id, RecordKind kind, long record, boolean undone, EditStep step) implements Sayable {

    static Step of(EditStep step) {
        return new Step(step.id(), step.kind(), step.record(), step.undone(), step);
    }

    @Override
    public String say(Messages words) {
        String kind = words.get("session.one." + step.kind().id());
        return switch (step.what()) {
            case RECORD -> words.get("session.step.record", kind, step.name());
            case RETRY -> words.get("session.step.retry", step.rows());
            case VALUES -> step.fields().size() == 1
                    ? words.get("session.step.value", label(words), kind, step.name())
                    : words.get("session.step.values", step.fields().size(), kind, step.name());
        };
    }

    private String label(Messages words) {
        String label = words.get("meaning.field." + step.kind().id() + "." + step.fields().getFirst().id());
        boolean name = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return name ? label : label.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + label.substring(1);
    }
}
