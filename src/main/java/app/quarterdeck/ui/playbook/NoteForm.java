package app.quarterdeck.ui.playbook;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.playbook.PlayNote;
import app.quarterdeck.session.Choices;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Typed;
import app.quarterdeck.ui.kit.input.Choice;
import app.quarterdeck.ui.kit.input.DateField;
import app.quarterdeck.ui.kit.panel.Panels;
import app.quarterdeck.ui.kit.panel.Reveal;
import app.quarterdeck.ui.kit.panel.SidePanel;
import app.quarterdeck.ui.kit.parts.FormField;
import app.quarterdeck.ui.kit.parts.Pills;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One note: what it is, whether it works, who says so and since when, and the figure that shows it. */
final class NoteForm {

    private final Messages words;
    private final Panels panels;
    private final PlaybookActions actions;
    private final PlaybookActions.Offer offer;
    private final @Nullable PlayNote before;
    private final TextField title = new TextField();
    private final Pills<Boolean> works = new Pills<>();
    private final TextArea text = new TextArea();
    private final TextField author = new TextField();
    private final DateField on;
    private final ComboBox<String> metric;
    private final ComboBox<String> by;
    private final ComboBox<String> member;
    private final FormField titleField;
    private final FormField onField;
    private final FormField memberField;

    /** @param before null = a new one */
    NoteForm(Messages words, Panels panels, PlaybookActions actions, PlaybookActions.Offer offer,
            @Nullable PlayNote before) {
        this.words = words;
        this.panels = panels;
        this.actions = actions;
        this.offer = offer;
        this.before = before;
        on = new DateField(words);
        on.setMaxWidth(Double.MAX_VALUE);
        metric = Choice.of(id -> words.has("metrics.name." + id) ? words.get("metrics.name." + id) : id);
        by = Choice.of(id -> id.isEmpty()
                ? words.get("playbook.note.by.all")
                : Dimension.ofId(id).map(dimension -> Choices.say(dimension, words)).orElse(id));
        member = Choice.of(key -> Dimension.ofId(chosen(by)).map(dimension -> Choices.say(dimension, key, words))
                .orElse(key));
        titleField = new FormField(words.get("playbook.note.title"), title)
                .help(words.get("playbook.note.title.help"));
        onField = new FormField(words.get("playbook.note.on"), on);
        memberField = new FormField(words.get("playbook.note.member"), member);
        works.choices(List.of(true, false), yes -> words.get(yes ? "playbook.works" : "playbook.fails"), _ -> null);
        works.valueProperty().set(true);
        text.setWrapText(true);
        text.setPrefRowCount(3);
        by.valueProperty().subscribe(this::group);
    }

    void open() {
        fill();
        VBox body = new VBox(titleField, new FormField(words.get("playbook.note.tag"), works),
                new FormField(words.get("playbook.note.text"), text),
                new FormField(words.get("playbook.note.metric"), metric).help(words.get("playbook.note.metric.help")),
                new FormField(words.get("playbook.note.by"), by).help(words.get("playbook.note.by.help")),
                memberField, new FormField(words.get("playbook.note.author"), author), onField);
        body.getStyleClass().add("setting-form");
        SidePanel panel = new SidePanel(words, words.get(before == null ? "playbook.add" : "playbook.note"));
        panel.content(body);
        title.setOnAction(_ -> save());
        author.setOnAction(_ -> save());
        panel.foot(Buttons.primary(words.get("playbook.save"), this::save));
        PlayNote old = before;
        if (old != null) {
            panel.foot(Buttons.primary(words.get("playbook.save"), this::save),
                    Buttons.plain(words.get("playbook.retire"), () -> {
                        actions.keep(old.retired(true));
                        panels.closeSide();
                    }), Buttons.plain(words.get("playbook.remove"), () -> {
                        actions.remove(old);
                        panels.closeSide();
                    }));
        }
        panels.side(panel);
        Reveal.focus(title);
    }

    private void fill() {
        List<String> groups = new ArrayList<>(List.of(""));
        offer.groups().forEach(named -> groups.add(named.dimension().id()));
        metric.getItems().setAll(offer.metrics());
        PlayNote old = before;
        if (old == null) {
            on.setValue(actions.asOf());
            author.setText(offer.author());
            metric.setValue(offer.metrics().contains("win-rate") || offer.metrics().isEmpty()
                    ? "win-rate"
                    : offer.metrics().getFirst());
            by.getItems().setAll(groups);
            by.setValue("");
            return;
        }
        title.setText(old.title());
        works.valueProperty().set(old.works());
        text.setText(old.text());
        author.setText(old.author());
        on.setValue(old.on());
        if (!metric.getItems().contains(old.metric())) {
            metric.getItems().add(old.metric());
        }
        metric.setValue(old.metric());
        String group = old.where().isEmpty() ? "" : old.where().getFirst().dimension().id();
        if (!groups.contains(group)) {
            groups.add(group);
        }
        by.getItems().setAll(groups);
        by.setValue(group);
        if (!old.where().isEmpty()) {
            member.setValue(old.where().getFirst().values().getFirst());
        }
    }

    private void group(@Nullable String id) {
        String group = id == null ? "" : id;
        boolean all = group.isEmpty();
        memberField.setVisible(!all);
        memberField.setManaged(!all);
        member.setValue(null);
        Dimension dimension = all ? null : Dimension.ofId(group).orElse(null);
        actions.members(dimension, members -> {
            String chosen = member.getValue();
            member.getItems().setAll(members.stream().map(Choices.Member::key).toList());
            member.setValue(chosen != null || members.isEmpty() ? chosen : members.getFirst().key());
        });
    }

    private void save() {
        String typed = on.getEditor().getText();
        Optional<LocalDate> day = Typed.date(typed, words);
        boolean named = !title.getText().isBlank();
        titleField.fault(named ? null : words.get("playbook.no-title"));
        onField.fault(day.isPresent() ? null : words.get("playbook.note.on.fault"));
        if (!named || day.isEmpty()) {
            (named ? on : title).requestFocus();
            return;
        }
        actions.keep(new PlayNote(before == null ? 0 : before.number(),
                Boolean.TRUE.equals(works.valueProperty().get()),
                title.getText().strip(), text.getText().strip(), author.getText().strip(), day.get(), chosen(metric),
                where(), before != null && before.retired()));
        panels.closeSide();
    }

    /** What else the note was narrowed to stays. */
    private List<Filter> where() {
        List<Filter> out = new ArrayList<>();
        String one = member.getValue();
        Dimension.ofId(chosen(by)).filter(_ -> one != null)
                .ifPresent(dimension -> out.add(new Filter(dimension, List.of(chosen(member)))));
        if (before != null && before.where().size() > 1 && !out.isEmpty()) {
            out.addAll(before.where().subList(1, before.where().size()));
        }
        return out;
    }

    private static String chosen(ComboBox<String> box) {
        String value = box.getValue();
        return value == null ? "" : value;
    }
}
