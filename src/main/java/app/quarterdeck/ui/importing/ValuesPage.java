package app.quarterdeck.ui.importing;

import app.quarterdeck.base.Messages;
import app.quarterdeck.importing.meaning.StatusWord;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.session.intake.TableDraft;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Tone;
import app.quarterdeck.ui.kit.parts.Chip;
import app.quarterdeck.ui.kit.parts.MenuChoice;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Step 4: what the words of the status column mean. */
final class ValuesPage implements Page {

    private static final double[] WIDTHS = {34, 13, 17, 22, 14};

    private final WizardModel model;
    private final Messages words;
    private final NumberFormat numbers;
    private final HBox node = new HBox();
    private final VBox main = new VBox();
    /** What the meanings say: of use where there is a word to be given one. */
    private final VBox why = new VBox();
    private @Nullable SameList same;

    ValuesPage(WizardModel model) {
        this.model = model;
        this.words = model.words();
        numbers = NumberFormat.getIntegerInstance(words.formats());
        main.getStyleClass().add("wizard-page");
        ScrollPane scroll = new ScrollPane(main);
        scroll.setFitToWidth(true);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        why.getChildren().add(Texts.title(words.get("wizard.values.four")));
        for (DealStatus status : DealStatus.values()) {
            Label name = Texts.name(words.get("data.status." + status.id()));
            name.setGraphic(Icons.of(icon(status)));
            VBox one = new VBox(name, Texts.sub(words.get("wizard.values." + status.id())));
            one.getStyleClass().add("status-meaning");
            why.getChildren().add(one);
        }
        why.getStyleClass().addAll("side-panel", "question-body");
        why.managedProperty().bind(why.visibleProperty());
        node.getChildren().addAll(scroll, why);
    }

    private static Feather icon(DealStatus status) {
        return switch (status) {
            case WON -> Feather.CHECK;
            case LOST -> Feather.X;
            case OPEN -> Feather.CLOCK;
            case DISQUALIFIED -> Feather.SLASH;
        };
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show() {
        Node focused = node.getScene() == null ? null : node.getScene().getFocusOwner();
        build();
        if (focused != null && focused.getScene() != null) {
            focused.requestFocus();
        }
    }

    private void build() {
        List<WizardModel.At> places = model.included().stream().filter(at -> !model.table(at).words().isEmpty())
                .toList();
        why.setVisible(!places.isEmpty());
        if (places.isEmpty()) {
            main.getChildren().setAll(model.same().isEmpty()
                    ? Page.lead(words.get("wizard.values.none"), words.get("wizard.values.none.why"))
                    : Page.lead(words.get("wizard.values.only-same"), words.get("wizard.values.none.why")));
            same();
            return;
        }
        long unknown = unknown();
        main.getChildren().setAll(Page.lead(unknown == 0
                ? words.get("wizard.values.lead")
                : words.get("wizard.values.lead.open", unknown), words.get("wizard.values.sub")));
        for (WizardModel.At at : places) {
            if (places.size() > 1) {
                main.getChildren().add(Texts.heading(model.table(at).name()));
            }
            main.getChildren().add(list(at));
        }
        same();
    }

    private void same() {
        SameList list = same;
        if (list == null || !list.current()) {
            list = new SameList(model);
            same = list;
        }
        list.refresh();
        if (!model.same().isEmpty()) {
            main.getChildren().add(list);
        }
    }

    private Node list(WizardModel.At at) {
        TableDraft table = model.table(at);
        VBox card = new VBox(Page.line(WIDTHS, List.of(head("wizard.values.word"), head("wizard.values.rows"),
                head("wizard.values.closed"), head("wizard.values.means"), Texts.line("")), "column-head"));
        card.getStyleClass().addAll("card", "column-list");
        // what nobody knows comes first and stays where it is while it is being decided
        table.words().stream().sorted(Comparator.comparing(this::decided))
                .forEach(word -> card.getChildren().add(row(at, word)));
        return card;
    }

    private boolean decided(StatusWord word) {
        return word.meaning() != null;
    }

    private Label head(String key) {
        return Texts.line(words.get(key), "column-title");
    }

    private Node row(WizardModel.At at, StatusWord word) {
        MenuChoice<DealStatus> choice = new MenuChoice<DealStatus>(null, words.get("wizard.values.choose"),
                status -> words.get("data.status." + status.id())).asField()
                .named(words.get("wizard.values.means.word", word.word()));
        choice.choices(Arrays.asList(DealStatus.values()));
        choice.valueProperty().set(word.meaning());
        choice.valueProperty().subscribe((_, now) -> {
            if (now != null && now != word.meaning()) {
                model.change(at, draft -> model.intake().mean(draft, word.word(), now));
            }
        });
        choice.getStyleClass().add("field-choice");
        Node how = word.meaning() == null
                ? new Chip(words.get("wizard.sure.decide"), Tone.CAUTION, Feather.ALERT_TRIANGLE)
                : Texts.line(words.get(word.assumed() ? "wizard.values.assumed" : "wizard.values.known"), "sub");
        return Page.line(WIDTHS,
                List.of(Texts.line(word.word(), "name"), Texts.line(numbers.format(word.rows()), "body"),
                        Texts.line(numbers.format(word.closed()), "sub"), choice, how),
                "column-row");
    }

    private long unknown() {
        return model.included().stream().mapToLong(at -> model.table(at).unknownWords()).sum();
    }

    @Override
    public Foot foot() {
        long unknown = unknown();
        return unknown == 0
                ? new Foot("", words.get("wizard.values.continue"), true)
                : new Foot(words.get("wizard.remaining", 0, unknown), words.get("wizard.values.decide"), false);
    }

    @Override
    public void next() {
        model.rehearse(() -> model.stepProperty().set(WizardModel.DRY_RUN));
    }
}
