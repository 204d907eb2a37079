package app.quarterdeck.ui.playbook;

import app.quarterdeck.base.Messages;
import app.quarterdeck.guide.plays.Evidence;
import app.quarterdeck.model.playbook.PlayNote;
import app.quarterdeck.session.playbook.PlayWords;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Tone;
import app.quarterdeck.ui.kit.parts.Chip;
import app.quarterdeck.ui.kit.parts.EmptyState;
import app.quarterdeck.ui.kit.parts.MenuChoice;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What works, then what does not; each note with its figure and whether that still supports it. */
final class NotesTab extends VBox {

    /** In which order the notes of a kind stand. */
    private enum Order {
        NEWEST,
        STANDING,
        AUTHOR;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Messages words;
    private final PlaybookModel model;
    private final PlaybookActions actions;
    private final Runnable add;
    private final Runnable open;
    private final MenuChoice<Order> order;
    private boolean retiredToo;

    NotesTab(Messages words, PlaybookModel model, PlaybookActions actions, Runnable add, Runnable open) {
        this.words = words;
        this.model = model;
        this.actions = actions;
        this.add = add;
        this.open = open;
        order = new MenuChoice<>(null, "", one -> words.get("playbook.sort." + one.id()));
        order.named(words.get("playbook.sort"));
        order.choices(List.of(Order.values()));
        order.valueProperty().set(Order.NEWEST);
        getStyleClass().add("play-cards");
        model.notes.subscribe(_ -> show());
        order.valueProperty().subscribe(_ -> show());
    }

    private void show() {
        PlaybookModel.Notes now = model.notes.get();
        getChildren().clear();
        if (now == null) {
            return;
        }
        if (now.standing().isEmpty() && now.retired().isEmpty()) {
            EmptyState empty = EmptyState.nothing(words.get("playbook.empty"), words.get("playbook.empty.why"));
            getChildren().add(actions.writable()
                    ? empty.next(Feather.PLUS, words.get("playbook.add"), add)
                    : empty);
            return;
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        boolean first = true;
        for (boolean works : new boolean[]{true, false}) {
            List<Evidence> these = now.standing().stream().filter(one -> one.note().works() == works)
                    .sorted(sorted()).toList();
            if (!these.isEmpty()) {
                HBox head = new HBox(Texts.heading(words.get(works ? "playbook.works" : "playbook.fails")));
                if (first) {
                    head.getChildren().addAll(gap, Texts.line(words.get("playbook.sort"), "caption"), order);
                }
                first = false;
                head.getStyleClass().add("play-line");
                getChildren().add(head);
                these.forEach(one -> getChildren().add(card(one)));
            }
        }
        if (!now.retired().isEmpty()) {
            getChildren().add(Buttons.link(words.get("playbook.show-retired", now.retired().size()), () -> {
                retiredToo = !retiredToo;
                show();
            }));
            if (retiredToo) {
                now.retired().forEach(note -> getChildren().add(retired(note)));
            }
        }
    }

    private Comparator<Evidence> sorted() {
        Comparator<Evidence> newest = Comparator.comparing((Evidence one) -> one.note().on()).reversed();
        Order by = order.valueProperty().get();
        return by == Order.STANDING
                ? Comparator.comparing(Evidence::standing).thenComparing(newest)
                : by == Order.AUTHOR
                        ? Comparator.comparing((Evidence one) -> one.note().author()).thenComparing(newest)
                        : newest;
    }

    private Card card(Evidence one) {
        PlayNote note = one.note();
        Card card = new Card(model, one, note.title() + ". " + PlayWords.verdict(one, words)).head(
                note.works() ? Feather.CHECK : Feather.X, note.works() ? Tone.GOOD : Tone.BAD, note.title(), chip(one));
        Button rows = Buttons.link(Feather.LAYERS, words.get("playbook.evidence", words.has(
                "metrics.name." + note.metric()) ? words.get("metrics.name." + note.metric()) : note.metric()),
                () -> {
                    model.chosen.set(one);
                    open.run();
                });
        rows.setDisable(one.now() == null);
        return card.body(note.text()).sub(PlayWords.sentence(one, words))
                .foot(String.join(" · ", Stream.of(PlayWords.difference(one, words), PlayWords.then(one, words),
                        by(note)).filter(text -> !text.isEmpty()).toList()), rows);
    }

    private Card retired(PlayNote note) {
        Button restore = Buttons.link(words.get("playbook.restore"), () -> actions.keep(note.retired(false)));
        restore.setDisable(!actions.writable());
        return new Card(model, note, note.title())
                .head(note.works() ? Feather.CHECK : Feather.X, Tone.NEUTRAL, note.title(),
                        new Chip(words.get("playbook.retired"), Tone.NEUTRAL))
                .body(note.text()).foot(by(note), restore);
    }

    private String by(PlayNote note) {
        return note.author().isEmpty()
                ? words.date(note.on())
                : words.get("playbook.by", note.author(), note.on());
    }

    private @Nullable Chip chip(Evidence one) {
        String name = PlayWords.verdict(one, words);
        return switch (one.standing()) {
            case SUPPORTS -> new Chip(name, Tone.GOOD, Feather.CHECK);
            case AGAINST -> new Chip(name, Tone.BAD, Feather.ALERT_TRIANGLE);
            case NO_CLEAR_DIFFERENCE -> one.lost()
                    ? new Chip(name, Tone.CAUTION, Feather.ALERT_TRIANGLE)
                    : new Chip(name, Tone.NEUTRAL);
            case TOO_FEW -> new Chip(name, Tone.CAUTION, Feather.ALERT_TRIANGLE);
            case CANNOT -> new Chip(name, Tone.NEUTRAL);
        };
    }
}
