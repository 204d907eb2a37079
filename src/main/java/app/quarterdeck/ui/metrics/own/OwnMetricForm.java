package app.quarterdeck.ui.metrics.own;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.measure.Direction;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.own.OwnMetric;
import app.quarterdeck.model.own.OwnMetric.Aggregation;
import app.quarterdeck.model.own.OwnMetric.Combined;
import app.quarterdeck.model.own.OwnMetric.Counted;
import app.quarterdeck.model.own.OwnMetric.Definition;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.session.own.OwnDefinitions;
import app.quarterdeck.ui.kit.parts.FormField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What makes a metric of the user's own, a choice each; what does not belong to a choice is not on view. */
final class OwnMetricForm extends VBox {

    /** What the metric is made of. */
    enum Way {
        RECORDS,
        RATIO,
        DIFFERENCE
    }

    private static final Field NO_DATE = Field.DEAL_ID;

    private final Messages words;
    private final Runnable changed;
    private final TextField name = new TextField();
    private final FormField nameField;
    private final Choice<Way> way;
    private final Choice<RecordKind> kind;
    private final Choice<Field> date;
    private final ConditionList where;
    private final Choice<Aggregation> aggregation;
    private final Choice<Field> measure;
    private final Choice<Field> over;
    private final ConditionList hits;
    private final Choice<String> first;
    private final Choice<String> second;
    private final Choice<Unit> unit;
    private final Choice<Direction> direction;
    private boolean filling = true;
    /** Until a user chooses a unit it follows from the definition. */
    private boolean ownUnit;

    /**
     * @param kinds   with records
     * @param metrics ids with their names, that another can be made of
     * @param known   values some records have in a field
     * @param changed told after every change
     */
    OwnMetricForm(Messages words, List<RecordKind> kinds, Map<String, String> metrics,
            Function<Field, List<String>> known, Runnable changed) {
        this.words = words;
        this.changed = changed;
        name.textProperty().addListener((_, _, _) -> tell());
        nameField = new FormField(words.get("own.form.name"), name);
        way = new Choice<Way>(words.get("own.form.way"), one -> say("way", one), this::show)
                .of(List.of(Way.values()));
        kind = new Choice<RecordKind>(words.get("own.form.kind"), one -> words.get("data.kind." + one.id()),
                this::kindChosen).of(kinds);
        date = new Choice<>(words.get("own.form.date"),
                one -> one == NO_DATE ? words.get("own.form.date.none") : said(one), this::tell);
        where = new ConditionList(words, known, this::tell);
        aggregation = new Choice<Aggregation>(words.get("own.form.aggregation"), one -> say("aggregation", one),
                this::show).of(List.of(Aggregation.values()));
        measure = new Choice<>(words.get("own.form.measure"), this::said, this::tell);
        over = new Choice<>(words.get("own.form.over"), this::said, this::tell);
        hits = new ConditionList(words, known, this::tell);
        Function<String, String> called = id -> metrics.getOrDefault(id, id);
        List<String> ids = List.copyOf(metrics.keySet());
        first = new Choice<String>(words.get("own.form.first"), called, this::tell).of(ids);
        second = new Choice<String>(words.get("own.form.second"), called, this::tell).of(ids);
        unit = new Choice<Unit>(words.get("own.form.unit"), one -> words.get("shelf.unit." + one.id()),
                this::unitChosen).of(Arrays.stream(Unit.values()).filter(one -> one != Unit.POINTS).toList());
        direction = new Choice<Direction>(words.get("own.form.direction"),
                one -> words.get("shelf.direction." + one.name().toLowerCase(Locale.ROOT)), this::tell)
                .of(List.of(Direction.values()));
        getStyleClass().add("setting-form");
        filling = false;
        kindChosen();
    }

    private String say(String key, Enum<?> one) {
        return words.get("own.form." + key + "." + one.name().toLowerCase(Locale.ROOT));
    }

    private String said(Field field) {
        return words.get("meaning.field." + field.kind().id() + "." + field.id());
    }

    /** Takes a metric over, to be changed. */
    void fill(OwnMetric metric) {
        filling = true;
        name.setText(metric.name());
        switch (metric.definition()) {
            case Combined(boolean ratio, String one, String other) -> {
                way.setValue(ratio ? Way.RATIO : Way.DIFFERENCE);
                first.setValue(one);
                second.setValue(other);
            }
            case Counted counted -> {
                way.setValue(Way.RECORDS);
                kind.setValue(counted.kind());
                offer();
                date.setValue(Field.ofId(counted.kind(), counted.date()).orElse(NO_DATE));
                where.fill(counted.where());
                aggregation.setValue(counted.aggregation());
                Field.ofId(counted.kind(), counted.measure()).ifPresent(measure::setValue);
                Field.ofId(counted.kind(), counted.over()).ifPresent(over::setValue);
                hits.fill(counted.hits());
            }
        }
        unit.setValue(metric.unit());
        direction.setValue(metric.direction());
        ownUnit = true;
        filling = false;
        show();
    }

    void focus() {
        name.requestFocus();
    }

    /** Says what is wrong with the name; null where nothing is. */
    void nameFault(@Nullable String sentence) {
        nameField.fault(sentence);
    }

    String name() {
        return name.getText().strip();
    }

    /** The metric as it stands; empty while something is still to be said. */
    Optional<OwnMetric> metric(String id, String called) {
        return definition().map(definition -> new OwnMetric(id, called, unit.chosen(), direction.chosen(), definition));
    }

    private Optional<Definition> definition() {
        if (way.chosen() != Way.RECORDS) {
            return first.getValue() == null || second.getValue() == null
                    ? Optional.empty()
                    : Optional.of(new Combined(way.chosen() == Way.RATIO, first.chosen(), second.chosen()));
        }
        Aggregation what = aggregation.chosen();
        boolean adds = adds(what);
        boolean shares = what == Aggregation.SHARE;
        boolean lacksNumbers = adds && measure.getValue() == null;
        var hit = hits.conditions();
        if (lacksNumbers || where.conditions().isEmpty() || (shares && (hit.isEmpty() || hit.get().isEmpty()))) {
            return Optional.empty();
        }
        return Optional.of(new Counted(kind.chosen(), date.chosen() == NO_DATE ? "" : date.chosen().id(),
                where.conditions().get(), what, shares ? hit.get() : List.of(), adds ? measure.chosen().id() : "",
                what == Aggregation.RATIO ? over.chosen().id() : ""));
    }

    private static boolean adds(Aggregation what) {
        return what != Aggregation.COUNT && what != Aggregation.SHARE;
    }

    private void kindChosen() {
        if (!filling && kind.getValue() != null) {
            filling = true;
            offer();
            filling = false;
            show();
        }
    }

    /** What records of the kind chosen have. */
    private void offer() {
        RecordKind now = kind.chosen();
        List<Field> dates = Field.of(now).stream()
                .filter(one -> one.type() == FieldType.DATE || one.type() == FieldType.DATETIME).toList();
        List<Field> all = new java.util.ArrayList<>(dates);
        all.add(NO_DATE);
        date.of(all);
        List<Field> numbers = Field.of(now).stream().filter(one -> one.type() == FieldType.MONEY
                || one.type() == FieldType.NUMBER || one.type() == FieldType.SHARE).toList();
        measure.of(numbers);
        over.of(numbers);
        where.of(now);
        hits.of(now);
    }

    private void show() {
        if (filling) {
            return;
        }
        Aggregation what = aggregation.chosen();
        boolean records = way.chosen() == Way.RECORDS;
        getChildren().setAll(nameField, new FormField(words.get("own.form.way"), way));
        if (records) {
            getChildren().addAll(new FormField(words.get("own.form.kind"), kind),
                    new FormField(words.get("own.form.where"), where),
                    new FormField(words.get("own.form.aggregation"), aggregation));
            if (adds(what)) {
                getChildren().add(new FormField(words.get("own.form.measure"), measure));
            }
            if (what == Aggregation.RATIO) {
                getChildren().add(new FormField(words.get("own.form.over"), over));
            }
            if (what == Aggregation.SHARE) {
                getChildren().add(new FormField(words.get("own.form.hits"), hits));
            }
            getChildren().add(new FormField(words.get("own.form.date"), date));
        } else {
            getChildren().addAll(new FormField(words.get("own.form.first"), first),
                    new FormField(words.get("own.form.second"), second));
        }
        getChildren().addAll(new FormField(words.get("own.form.unit"), unit),
                new FormField(words.get("own.form.direction"), direction));
        tell();
    }

    private void unitChosen() {
        ownUnit |= !filling;
        tell();
    }

    private void tell() {
        if (!filling) {
            if (!ownUnit) {
                filling = true;
                definition().map(OwnDefinitions::unit).ifPresent(unit::setValue);
                filling = false;
            }
            changed.run();
        }
    }
}
